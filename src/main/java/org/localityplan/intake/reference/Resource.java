package org.localityplan.intake.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The CSV files that come with the program.
final class Resource {

    private static final String FOLDER = "/org/localityplan/intake/";

    private Resource() {}

    /// The rows below the header.
    static List<List<String>> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(FOLDER + name), name);
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(in, StandardCharsets.UTF_8);
                Stream<CsvRecord> records = csv.stream()) {
            return records.skip(1).map(CsvRecord::getFields).toList();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
