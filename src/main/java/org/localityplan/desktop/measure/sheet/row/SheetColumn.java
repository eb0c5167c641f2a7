package org.localityplan.desktop.measure.sheet.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.sheet.GridColumn;
import org.localityplan.desktop.kit.sheet.GridColumn.Trait;

/// The columns of the sheet, with the least width of each in letters (em).
public enum SheetColumn {
    MEASURE("Measure", 14),
    UNIT("Unit", 6),
    LAST("Last figure", 9.2),
    VALUE("Value", 8),
    NUMERATOR("Numerator", 6.2),
    DENOMINATOR("Denominator", 7.2),
    PROVISIONAL("Provisional", 6.6),
    NOTE("Note", 6.6);

    private static final List<SheetColumn> IN_ORDER = List.of(values());

    private final String heading;
    private final double least;

    SheetColumn(String heading, double least) {
        this.heading = heading;
        this.least = least;
    }

    public String heading() {
        return heading;
    }

    /// The column at a place of the sheet, from 0.
    public static SheetColumn at(int index) {
        return IN_ORDER.get(index);
    }

    /// The place of the column on the sheet, from 0.
    public int index() {
        return IN_ORDER.indexOf(this);
    }

    /// Whether a person types into it.
    public boolean typed() {
        return compareTo(VALUE) >= 0;
    }

    /// Whether it is a part of the figure, and goes when the figure is removed.
    public boolean figure() {
        return typed() && this != NOTE;
    }

    public boolean number() {
        return this == LAST || this == VALUE || this == NUMERATOR || this == DENOMINATOR;
    }

    /// The column of the name; empty when there is none.
    public static Optional<SheetColumn> named(String name) {
        return IN_ORDER.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// The columns a person types into.
    public static List<SheetColumn> allTyped() {
        return Stream.of(values()).filter(SheetColumn::typed).toList();
    }

    /// All columns as a grid has them.
    public static List<GridColumn> grid() {
        return Stream.of(values()).map(SheetColumn::inGrid).toList();
    }

    /// What is left over of the width goes to the words.
    private GridColumn inGrid() {
        var plain = new GridColumn(heading, least, 0, traits());
        return switch (this) {
            case MEASURE -> plain.sharing(0.6);
            case NOTE -> plain.sharing(0.4);
            case UNIT, LAST, VALUE, NUMERATOR, DENOMINATOR, PROVISIONAL -> plain;
        };
    }

    private Set<Trait> traits() {
        return switch (this) {
            case MEASURE -> Set.of(Trait.WRAPPED);
            case UNIT -> Set.of();
            case LAST -> Set.of(Trait.NUMBER);
            case VALUE, NUMERATOR, DENOMINATOR -> Set.of(Trait.NUMBER, Trait.TYPED);
            case PROVISIONAL -> Set.of(Trait.TYPED, Trait.YES_OR_NO);
            case NOTE -> Set.of(Trait.TYPED);
        };
    }
}
