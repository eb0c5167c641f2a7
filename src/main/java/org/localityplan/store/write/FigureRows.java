package org.localityplan.store.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Observation;

/// How figures are laid out in the columns that `observation` and `import_row` share.
public final class FigureRows {

    static final String PLACE = "area_code, measure_id, period_start, period_kind, breakdown";
    public static final String COLUMNS = PLACE
            + ", figure, provisional, amount, amount_decimals, numerator, numerator_decimals, denominator,"
            + " denominator_decimals, margin, margin_decimals, provenance_id";

    /// Digits after the point that the tables hold; more than any publisher gives.
    private static final int DECIMALS = 18;

    private FigureRows() {}

    /// Which figure: no two rows have the same place.
    public record Place(String area, UUID measure, Period period, String breakdown) {

        public static Place of(UUID measure, Observation observation) {
            return new Place(
                    observation.area().code(), measure, observation.period(), observation.breakdown());
        }

        List<Object> cells() {
            return List.of(area, measure, period.start(), period.kind(), breakdown);
        }
    }

    /// What is kept at a place: a figure with its source, or nothing.
    public sealed interface Content {
        record Known(Figure figure, UUID source) implements Content {}

        /// Nothing; the source is that of the import that found nothing here.
        record Absent(UUID source) implements Content {}
    }

    /// The cells of a row in the order of [#COLUMNS].
    public static List<Object> cells(Place place, Content content) {
        List<Object> cells = new ArrayList<>(place.cells());
        switch (content) {
            case Content.Absent(UUID source) -> figure(cells, "ABSENT", source);
            case Content.Known(Figure.Suppressed(), UUID source) -> figure(cells, "SUPPRESSED", source);
            case Content.Known(Figure.Missing(), UUID source) -> figure(cells, "MISSING", source);
            case Content.Known(Figure.Value value, UUID source) -> value(cells, value, source);
        }
        return cells;
    }

    private static void figure(List<Object> cells, String figure, UUID source) {
        cells.add(figure);
        cells.add(false);
        for (int i = 0; i < 4; i++) {
            amount(cells, Optional.empty());
        }
        cells.add(source);
    }

    private static void value(List<Object> cells, Figure.Value value, UUID source) {
        cells.add("VALUE");
        cells.add(value.provisional());
        amount(cells, Optional.of(value.amount()));
        amount(cells, value.part(Figure.Part.NUMERATOR));
        amount(cells, value.part(Figure.Part.DENOMINATOR));
        amount(cells, value.part(Figure.Part.MARGIN_OF_ERROR));
        cells.add(source);
    }

    /// Adds an amount and the number of its decimals.
    static void amount(List<Object> cells, Optional<BigDecimal> amount) {
        Optional<BigDecimal> kept = amount.map(FigureRows::kept);
        cells.add(kept);
        cells.add(kept.map(BigDecimal::scale));
    }

    /// The amount as the tables hold it.
    public static BigDecimal kept(BigDecimal amount) {
        return amount.setScale(Math.clamp(amount.scale(), 0, DECIMALS), RoundingMode.HALF_UP);
    }
}
