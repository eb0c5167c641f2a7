package org.localityplan.desktop.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The columns of the table of measures, with the least width of each in letters (em).
enum MeasureColumn {
    LIGHT("Status", 8),
    CODE("Code", 11.4),
    NAME("Measure", 19),
    VALUE("Value", 7),
    TARGET("Target", 7),
    PERIOD("Period", 6),
    VARIATION("Variation", 8.6),
    DIRECTION("Direction", 9),
    YEAR_END("Target, year end", 9.4),
    RANK("Rank", 6.6),
    PROGRAMME("Programme", 12.5),
    OWNER("Owner", 11),
    QUALITY("Data quality", 9),
    AGE("Freshness", 8);

    /// What a row cannot be understood without.
    static final List<MeasureColumn> ALWAYS = List.of(LIGHT, NAME);

    /// What is shown until a person chooses.
    private static final List<MeasureColumn> USUAL =
            List.of(LIGHT, CODE, NAME, VALUE, TARGET, PERIOD, RANK, PROGRAMME, AGE);

    /// What is left out first where there is no room for all; the page of the measure has it.
    private static final List<MeasureColumn> LEFT_OUT_FIRST = List.of(CODE, AGE, PROGRAMME, RANK, PERIOD);

    /// So much of its width the name gives up before the target is left out, too.
    private static final double GIVEN_UP = 5.5;

    private final String heading;
    private final double least;

    MeasureColumn(String heading, double least) {
        this.heading = heading;
        this.least = least;
    }

    String heading() {
        return heading;
    }

    boolean number() {
        return this == VALUE || this == TARGET || this == YEAR_END;
    }

    /// How rows are ordered by this column; empty where that says nothing, as for figures in different units.
    Optional<Comparator<MeasureLine>> order() {
        return switch (this) {
            case LIGHT -> Optional.of(Comparator.comparing(line -> line.rating().light()));
            case CODE -> Optional.of(Comparator.comparing(MeasureLine::key));
            case NAME -> Optional.of(Comparator.comparing(line -> line.measure().name()));
            case PROGRAMME -> Optional.of(Comparator.comparing(MeasureLine::programme));
            case OWNER -> Optional.of(Comparator.comparing(line -> line.measure().owner()));
            case VARIATION -> Optional.of(Comparator.comparing(MeasureLine::variation));
            case DIRECTION -> Optional.of(Comparator.comparing(line -> line.course().shortTerm()));
            case QUALITY ->
                Optional.of(Comparator.comparing(line -> line.measure().upkeep().quality().mark()));
            case VALUE, TARGET, PERIOD, RANK, AGE, YEAR_END -> Optional.empty();
        };
    }

    /// The usual columns that fit into a width in letters, in order.
    static List<MeasureColumn> fitting(double letters) {
        List<MeasureColumn> columns = new ArrayList<>(USUAL);
        for (MeasureColumn each : LEFT_OUT_FIRST) {
            if (total(columns) > letters) {
                columns.remove(each);
            }
        }
        if (total(columns) - GIVEN_UP > letters) {
            columns.remove(TARGET);
        }
        return List.copyOf(columns);
    }

    /// The width in letters that the column has among others: what is left over goes to the name, which also gives up what
    /// is missing.
    double width(List<MeasureColumn> columns, double letters) {
        double over = Math.max(-GIVEN_UP, letters - total(columns));
        return this == NAME ? least + over : least;
    }

    private static double total(List<MeasureColumn> columns) {
        return columns.stream().mapToDouble(column -> column.least).sum();
    }
}
