package org.localityplan.chart.compare;

import java.util.List;

/// How values are spread: the quarter points between them, by linear interpolation between the values in order.
record Spread(double lowerQuartile, double median, double upperQuartile) {

    /// Of at least one value.
    static Spread of(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
