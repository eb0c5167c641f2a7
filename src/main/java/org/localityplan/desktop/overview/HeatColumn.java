package org.localityplan.desktop.overview;

import java.util.ArrayList;
import java.util.List;

/// The columns of the heat strip, with the least width of each in letters (em).
enum HeatColumn {
    PROGRAMME("Programme", 12.2),
    DECLARED("Declared", 6.9),
    EVIDENCE("Evidence", 4.7),
    LAST_SIX("Last six", 6.6),
    GREEN_BY("Green by", 5.5),
    YEAR_END("Year end", 5.2),
    MEASURES("Measures", 7.25),
    MILESTONE("Next milestone", 11.2),
    VARIANCE("£ variance", 6.6),
    UPDATED("Updated", 5.2);

    /// What is given room first; the programme's own page has all of it.
    private static final List<HeatColumn> NEEDED_FIRST = List.of(
            PROGRAMME, DECLARED, EVIDENCE, GREEN_BY, LAST_SIX, MILESTONE, UPDATED, VARIANCE, MEASURES, YEAR_END);

    /// What is shown whatever the room.
    private static final List<HeatColumn> ALWAYS = List.of(PROGRAMME, DECLARED, EVIDENCE);

    private final String heading;
    private final double least;

    HeatColumn(String heading, double least) {
        this.heading = heading;
        this.least = least;
    }

    String heading() {
        return heading;
    }

    boolean number() {
        return this == VARIANCE;
    }

    /// The columns that fit into a width, in order.
    ///
    /// @param letters the width in letters (em)
    /// @param dense whether rows have one line only
    static List<HeatColumn> fitting(double letters, boolean dense) {
        List<HeatColumn> columns = new ArrayList<>(ALWAYS);
        for (HeatColumn each : NEEDED_FIRST) {
            if (!columns.contains(each) && total(columns, dense) + each.least(dense) <= letters) {
                columns.add(each);
            }
        }
        return columns.stream().sorted().toList();
    }

    /// The width in letters that a column has among others: what is left over goes to the milestone and,
    /// where rows have two lines, to the programme.
    double width(List<HeatColumn> columns, double letters, boolean dense) {
        long growing = columns.stream().filter(column -> column.grows(dense)).count();
        double over = Math.max(0, letters - total(columns, dense));
        return least(dense) + (grows(dense) ? over / growing : 0);
    }

    /// In one line the programme's name and the milestone with its days need more room than in two.
    private double least(boolean dense) {
        return switch (this) {
            case PROGRAMME -> dense ? least + 3.2 : least;
            case MILESTONE -> dense ? least + 5 : least;
            default -> least;
        };
    }

    private boolean grows(boolean dense) {
        return this == MILESTONE || this == PROGRAMME && !dense;
    }

    private static double total(List<HeatColumn> columns, boolean dense) {
        return columns.stream().mapToDouble(column -> column.least(dense)).sum();
    }
}
