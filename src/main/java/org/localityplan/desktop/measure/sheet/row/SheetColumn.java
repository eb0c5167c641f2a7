package org.localityplan.desktop.measure.sheet.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// The width in letters that the column has among all: what is left over goes to the words.
    public double width(double letters) {
        double over = Math.max(0, letters - Stream.of(values()).mapToDouble(each -> each.least).sum());
        return switch (this) {
            case MEASURE -> least + over * 0.6;
            case NOTE -> least + over * 0.4;
            default -> least;
        };
    }
}
