package org.localityplan.store.command.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Writing;

/// Puts the rows of a command back as they were before it, or as it left them. Only where each is still as the other way
/// left it, and where nothing would hang in the air.
public final class RowSwap {

    private static final Set<String> MONEY = Set.of("budget_line", "saving");

    private final Writing writing;
    private final RowChanges rows;
    private final List<RowImage> images;

    private RowSwap(Writing writing, List<RowImage> images) {
        this.writing = writing;
        this.rows = new RowChanges(writing);
        this.images = images;
    }

    /// As the rows were before the command.
    public static RowSwap back(Writing writing, UUID command) {
        return new RowSwap(
                writing,
                new RowImages(writing).of(command).reversed().stream().map(RowImage::reversed).toList());
    }

    /// As the command left the rows.
    public static RowSwap again(Writing writing, UUID command) {
        return new RowSwap(writing, new RowImages(writing).of(command));
    }

    /// Writes the rows.
    ///
    /// @return why not, in words that begin a sentence; empty when they are written
    public Optional<String> write() {
        Optional<String> reason = images.stream().flatMap(each -> changed(each).stream()).findFirst();
        if (reason.isPresent()) {
            return reason;
        }
        images.forEach(each -> each.after().ifPresentOrElse(rows::put, () -> rows.remove(each.row())));
        Optional<String> loose = images.stream().flatMap(each -> loose(each).stream()).findFirst();
        if (loose.isPresent()) {
            return loose;
        }
        return rows.write() ? Optional.empty() : Optional.of("Somebody else changed the same at this moment");
    }

    private Optional<String> changed(RowImage image) {
        return find(image.row()).equals(image.before())
                ? Optional.empty()
                : Optional.of("The %s has been changed since".formatted(RowWords.named(image.row())));
    }

    /// What would be left without the row it names.
    private Optional<String> loose(RowImage image) {
        PlanRow row = image.row();
        return image.after().isPresent() ? missing(row) : used(row);
    }

    private Optional<String> missing(PlanRow row) {
        return row.table().columns().stream()
                .filter(column -> !column.under().isEmpty())
                .flatMap(column -> row.perhapsId(column.name())
                        .map(id -> new Named(PlanTable.of(column.under()), id)).stream())
                .filter(named -> rows.find(named.table(), named.id()).isEmpty())
                .findFirst()
                .map(named -> "The %s of the %s is not there any more".formatted(
                        named.table().noun(), RowWords.named(row)));
    }

    private record Named(PlanTable table, UUID id) {}

    private Optional<String> used(PlanRow row) {
        Stream<String> nouns = Stream.of(PlanTable.values()).flatMap(table -> table.naming(row.table()).stream()
                .flatMap(column -> rows.under(table, column.name(), row.id("id")).stream())
                .map(each -> each.table().noun()));
        return Stream.concat(nouns, money(row)).findFirst().map(noun -> "There is %s under the %s now".formatted(
                RowWords.withArticle(noun), RowWords.named(row)));
    }

    /// The money of a programme or project.
    private Stream<String> money(PlanRow row) {
        return MONEY.stream()
                .filter(_ -> row.table() == PlanTable.PROGRAMME || row.table() == PlanTable.PROJECT)
                .filter(table -> writing.bare()
                        .first(
                                "SELECT id FROM %s WHERE locality_id = :locality AND %s_id = :id".formatted(
                                        table, row.table().sql()),
                                query -> query.bind("id", row.id("id")),
                                each -> each.id("id"))
                        .isPresent())
                .map(_ -> "budget line or saving");
    }

    private Optional<PlanRow> find(PlanRow row) {
        return rows.find(row.table(), row.key().cells().toArray());
    }
}
