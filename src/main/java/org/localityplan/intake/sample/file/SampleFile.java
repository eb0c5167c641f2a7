package org.localityplan.intake.sample.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A CSV file of the sample.
public final class SampleFile {

    private static final String FOLDER = "/org/localityplan/intake/sample/";

    private SampleFile() {}

    /// The rows below the header, in the order of the file.
    public static List<SampleRow> rows(String name) {
        try (InputStream in = Objects.requireNonNull(SampleFile.class.getResourceAsStream(FOLDER + name), name);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> records = csv.stream()) {
            return records.map(SampleRow::new).toList();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
