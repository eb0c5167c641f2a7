package org.localityplan.intake.sample.file;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;

/// A row of a sample file. The files come with the program, so a cell that cannot be read is a defect and not a fault
/// to report.
///
/// @param cells the row's cells by the names in the header
public record SampleRow(NamedCsvRecord cells) {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern SPACE = Pattern.compile(" ");

    /// The id of the thing that the key names in the sample; always the same for the same words.
    public static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes(("sample " + kind + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    public String text(String column) {
        return cells.getField(column);
    }

    public boolean blank(String column) {
        return text(column).isEmpty();
    }

    public boolean is(String column, String value) {
        return text(column).equals(value);
    }

    public LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    public Period period(String column) {
        return Period.parse(text(column)).orElseThrow();
    }

    public int whole(String column) {
        return Integer.parseInt(text(column));
    }

    public BigDecimal number(String column) {
        return new BigDecimal(text(column));
    }

    public Money pounds(String column) {
        return new Money(number(column));
    }

    public <E extends Enum<E>> E one(Class<E> kind, String column) {
        return Enum.valueOf(kind, text(column));
    }

    /// The statements in a cell, parted by bars.
    public List<String> statements(String column) {
        return parts(BAR, column);
    }

    /// The keys in a cell, parted by spaces.
    public List<String> keys(String column) {
        return parts(SPACE, column);
    }

    private List<String> parts(Pattern between, String column) {
        return Stream.of(between.split(text(column)))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
