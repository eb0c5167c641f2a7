package org.localityplan.chart.plot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The values of points, printed beside them where they are few; the last one strong.
///
/// @param values in the order of time
public record ValuesBeside(List<Value> values, Numbers numbers) implements Layer {

    private static final int FEW = 6;
    private static final double OFF = 0.95;

    /// A point.
    public record Value(LocalDate at, BigDecimal value) {}

    /// On which side of a point its value is printed, so that the line through the points does not go through it.
    public enum Side {
        /// Above: the line comes up to the point from both sides.
        ABOVE,
        /// Below: the line comes down to it from both sides.
        BELOW,
        /// Above and to the left: the line goes on upwards.
        LEFT,
        /// Above and to the right: the line comes down and goes on downwards.
        RIGHT;

        /// The side of a point of a line.
        ///
        /// @param values of the line in the order of time; empty where it breaks
        public static Side of(List<Optional<BigDecimal>> values, int index) {
            BigDecimal value = values.get(index).orElse(BigDecimal.ZERO);
            int before = neighbour(values, index - 1, value);
            int after = neighbour(values, index + 1, value);
            if (before <= 0 && after <= 0) {
                return ABOVE;
            }
            if (before >= 0 && after >= 0) {
                return BELOW;
            }
            return after > 0 ? LEFT : RIGHT;
        }

        /// Whether the neighbour stands higher (1), lower (-1) or at the same height; 0, too, where there is none.
        private static int neighbour(List<Optional<BigDecimal>> values, int index, BigDecimal value) {
            return index < 0 || index >= values.size()
                    ? 0
                    : values.get(index).map(other -> other.compareTo(value)).orElse(0);
        }
    }

    public ValuesBeside {
        values = List.copyOf(values);
    }

    /// Whether each of so many points has its value beside it.
    public static boolean few(int points) {
        return points <= FEW;
    }

    @Override
    public void draw(Pen pen) {
        List<Optional<BigDecimal>> line = values.stream().map(each -> Optional.of(each.value())).toList();
        for (int i = 0; few(values.size()) && i < values.size(); i++) {
            Value value = values.get(i);
            Words words = words(pen, i);
            Side side = Side.of(line, i);
            double shift = switch (side) {
                case ABOVE, BELOW -> words.width() / 2;
                case LEFT -> words.width();
                case RIGHT -> 0;
            };
            double y = pen.y(value.value().doubleValue()) + pen.em(side == Side.BELOW ? OFF : -OFF);
            pen.write(words, pen.x(value.at()) - shift, y);
        }
    }

    private Words words(Pen pen, int index) {
        String text = numbers.number(values.get(index).value());
        return index == values.size() - 1
                ? Words.strong(text, pen.style().palette().own(), pen.style())
                : Words.regular(text, pen.style().palette().ink(), pen.style());
    }
}
