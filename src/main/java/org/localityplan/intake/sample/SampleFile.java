package org.localityplan.intake.sample;

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
final class SampleFile {

    private SampleFile() {}

    /// The rows below the header, in the order of the file.
    static List<SampleRow> rows(String name) {
        try (InputStream in = Objects.requireNonNull(SampleFile.class.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> records = csv.stream()) {
            return records.map(SampleRow::new).toList();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
