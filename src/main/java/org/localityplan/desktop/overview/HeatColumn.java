package org.localityplan.desktop.overview;

import java.util.ArrayList;
import java.util.List;

/// The columns of the heat strip, with the least width of each in letters (em).
enum HeatColumn {
    PROGRAMME("Programme", 12.4),
    DECLARED("Declared", 8.1),
    LAST_SIX("Last six", 6.8),
    YEAR_END("Year end", 5.4),
    MEASURES("Measures", 7.45),
    MILESTONE("Next milestone", 11.4),
    VARIANCE("£ variance", 6.9),
    UPDATED("Updated", 5.5);

    /// What is left out first where there is no room for all; the programme's own page has it.
    private static final List<HeatColumn> LEFT_OUT_FIRST =
            List.of(YEAR_END, LAST_SIX, MEASURES, UPDATED, VARIANCE, MILESTONE);

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
        List<HeatColumn> columns = new ArrayList<>(List.of(values()));
        for (HeatColumn each : LEFT_OUT_FIRST) {
            if (total(columns, dense) > letters) {
                columns.remove(each);
            }
        }
        return List.copyOf(columns);
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
            case PROGRAMME -> dense ? least + 3.3 : least;
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
