package org.localityplan.store.command.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.store.row.Column;
import org.localityplan.store.row.Packed;
import org.localityplan.store.row.PlanRow;

/// Rows in the words of the audit trail: of each only what a command changed.
public final class RowWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private RowWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A row as a sentence names it: `milestone “Go live”`.
    public static String named(PlanRow row) {
        String name = row.name();
        return name.isBlank() ? row.table().noun() : "%s “%s”".formatted(row.table().noun(), name);
    }

    /// `a milestone`, `an action`.
    public static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /// What the rows said before.
    public static String before(List<RowImage> images) {
        return words(images, RowImage::before, RowImage::after);
    }

    /// What the rows say now.
    public static String after(List<RowImage> images) {
        return words(images, RowImage::after, RowImage::before);
    }

    private static String words(
            List<RowImage> images,
            Function<RowImage, Optional<PlanRow>> told,
            Function<RowImage, Optional<PlanRow>> other) {
        return images.stream()
                .flatMap(image -> told.apply(image).stream().map(row -> {
                    String parts = unlike(row, other.apply(image));
                    boolean main = image.equals(images.getFirst()) || parts.isEmpty();
                    return main ? parts : sentence(RowWords.named(image.row())) + ": " + parts;
                }))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /// The cells that people know by a name, where they are not the same in the other row.
    private static String unlike(PlanRow row, Optional<PlanRow> other) {
        return row.table().columns().stream()
                .filter(column -> !column.label().isEmpty())
                .flatMap(column -> {
                    Optional<String> cell = row.perhaps(column.name());
                    boolean same = other.flatMap(each -> each.perhaps(column.name())).equals(cell);
                    return same ? Stream.empty() : told(column, cell.orElse(""));
                })
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> told(Column column, String cell) {
        return cell.isEmpty() ? Stream.empty() : Stream.of(column.label() + ": " + words(column.kind(), cell));
    }

    private static String words(Column.Kind kind, String cell) {
        return switch (kind) {
            case ID, TEXT, NUMBER -> cell;
            case CHOICE -> cell.toLowerCase(Locale.ROOT).replace('_', ' ');
            case LIST -> Packed.list(cell).stream()
                    .map(item -> String.join(", ", Packed.parts(item)))
                    .collect(Collectors.joining(" / "));
            case DAY -> day(LocalDate.parse(cell));
            case FLAG -> Boolean.parseBoolean(cell) ? "yes" : "no";
            case MONEY -> "£%,.2f".formatted(new BigDecimal(cell));
        };
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
