package org.localityplan.desktop.waiting.sheet.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.sheet.GridColumn;
import org.localityplan.desktop.kit.sheet.GridColumn.Trait;

/// The columns of the sheet, with the least width of each in letters (em).
public enum CountColumn {
    LIST("Waiting list", 13, "list|name|name of list"),
    OPENING("Last count", 7.2, "opening|before"),
    WAITING("Waiting", 5, "people waiting|number waiting|on the list|closing"),
    ADDED("Added", 4.2, "joined|new|new referrals|referrals"),
    COMPLETED("Completed", 6, "done|assessed"),
    REMOVED("Removed", 5.2, "removed otherwise|other removals|left otherwise"),
    UNEXPLAINED("Unexplained", 6.6, "difference|unexplained difference"),
    LONGEST("Longest", 4.8, "longest wait( \\(weeks\\)| in weeks)?"),
    MEDIAN("Median", 4.6, "median wait( \\(weeks\\)| in weeks)?"),
    OVER("Too long", 5, "over( the)? threshold|(waiting )?over \\d+ weeks"),
    SOURCE("Source", 4.2, "note|from");

    private static final List<CountColumn> IN_ORDER = List.of(values());

    /// What moved since the count before: all three are given or none.
    public static final List<CountColumn> MOVEMENTS = List.of(ADDED, COMPLETED, REMOVED);

    private final String heading;
    private final double least;
    private final String alike;

    CountColumn(String heading, double least, String alike) {
        this.heading = heading;
        this.least = least;
        this.alike = alike;
    }

    public String heading() {
        return heading;
    }

    /// The column at a place of the sheet, from 0.
    public static CountColumn at(int index) {
        return IN_ORDER.get(index);
    }

    /// The place of the column on the sheet, from 0.
    public int index() {
        return IN_ORDER.indexOf(this);
    }

    /// Whether a person types into it.
    public boolean typed() {
        return switch (this) {
            case LIST, OPENING, UNEXPLAINED -> false;
            case WAITING, ADDED, COMPLETED, REMOVED, LONGEST, MEDIAN, OVER, SOURCE -> true;
        };
    }

    /// The columns a person types into.
    public static List<CountColumn> allTyped() {
        return IN_ORDER.stream().filter(CountColumn::typed).toList();
    }

    /// The column of the name; empty when there is none.
    public static Optional<CountColumn> named(String name) {
        return IN_ORDER.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// The column that a spreadsheet's heading means; empty when it means none.
    public static Optional<CountColumn> headed(String words) {
        String plain = words.strip().toLowerCase(Locale.UK);
        return IN_ORDER.stream()
                .filter(each -> plain.equals(each.heading.toLowerCase(Locale.UK)) || plain.matches(each.alike))
                .findFirst();
    }

    /// The column in which a fault of the command stands. What is wrong with a row as a whole stands at its size.
    public static CountColumn ofFault(String field) {
        return Stream.of(LONGEST, MEDIAN)
                .filter(each -> each.name().equalsIgnoreCase(field))
                .findFirst()
                .orElse(field.equals("ages") ? OVER : WAITING);
    }

    /// All columns as a grid has them.
    public static List<GridColumn> grid() {
        return IN_ORDER.stream().map(CountColumn::inGrid).toList();
    }

    /// What is left over of the width goes to the words.
    private GridColumn inGrid() {
        return new GridColumn(heading, least, this == LIST ? 0.6 : this == SOURCE ? 0.4 : 0, traits());
    }

    private Set<Trait> traits() {
        return switch (this) {
            case LIST -> Set.of(Trait.WRAPPED);
            case OPENING, UNEXPLAINED -> Set.of(Trait.NUMBER);
            case WAITING, ADDED, COMPLETED, REMOVED, LONGEST, MEDIAN, OVER -> Set.of(Trait.NUMBER, Trait.TYPED);
            case SOURCE -> Set.of(Trait.TYPED);
        };
    }
}
