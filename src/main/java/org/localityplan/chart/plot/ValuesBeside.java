package org.localityplan.chart.plot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The values of points, printed beside them where they are few; the last one strong.
///
/// @param values in the order of time
public record ValuesBeside(List<Value> values, Numbers numbers) implements Layer {

    private static final int FEW = 6;
    private static final double OFF = 0.95;

    /// A point.
    public record Value(LocalDate at, BigDecimal value) {}

    public ValuesBeside {
        values = List.copyOf(values);
    }

    /// Whether each of so many points has its value beside it.
    public static boolean few(int points) {
        return points <= FEW;
    }

    @Override
    public void draw(Pen pen) {
        for (int i = 0; few(values.size()) && i < values.size(); i++) {
            Value value = values.get(i);
            Words words = words(pen, i);
            double y = pen.y(value.value().doubleValue()) + pen.em(valley(i) ? OFF : -OFF);
            pen.write(words, pen.x(value.at()) - words.width() / 2, y);
        }
    }

    private Words words(Pen pen, int index) {
        String text = numbers.number(values.get(index).value());
        return index == values.size() - 1
                ? Words.strong(text, pen.style().palette().own(), pen.style())
                : Words.regular(text, pen.style().palette().ink(), pen.style());
    }

    /// Whether the line comes down to the point from both sides: then there is room below it.
    private boolean valley(int index) {
        return (index > 0 || values.size() > 1) && lower(index, index - 1) && lower(index, index + 1);
    }

    private boolean lower(int index, int other) {
        return other < 0
                || other >= values.size()
                || values.get(index).value().compareTo(values.get(other).value()) < 0;
    }
}
