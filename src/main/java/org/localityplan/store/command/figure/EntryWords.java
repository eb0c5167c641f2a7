package org.localityplan.store.command.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.Unit;
import org.localityplan.store.command.figure.FigureTable.Kept;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.FigureRows.Content;
import org.localityplan.store.write.FigureRows.Place;

/// What the audit trail says of a sheet: each figure before and after.
///
/// @param measures those of the plan
/// @param there the figures before
record EntryWords(Change.EnterFigures sheet, Map<UUID, Measure> measures, Map<Place, Kept> there) {

    AuditTrail.Line line() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Change.Entered each : sheet.figures()) {
            Place place = Place.of(each.measure(), each.observation());
            known(place).ifPresent(figure -> before.add(words(place, figure)));
            after.add(words(place, each.observation().figure()));
        }
        for (Change.Withdrawn each : sheet.withdrawn()) {
            Place place = FigureEntry.place(sheet, each);
            known(place).ifPresent(figure -> before.add(words(place, figure)));
            after.add(name(place) + "removed");
        }
        return new AuditTrail.Line(
                sheet.figures().isEmpty() ? "Removed figures" : "Entered figures",
                sheet.period().label(),
                String.join("; ", before),
                String.join("; ", after));
    }

    private Optional<Figure> known(Place place) {
        return Optional.ofNullable(there.get(place))
                .map(Kept::content)
                .filter(Content.Known.class::isInstance)
                .map(kept -> ((Content.Known) kept).figure());
    }

    private String words(Place place, Figure figure) {
        return name(place) + words(measure(place).unit(), figure);
    }

    private String name(Place place) {
        return measure(place).key() + " " + place.breakdown() + " ";
    }

    private Measure measure(Place place) {
        return Objects.requireNonNull(measures.get(place.measure()));
    }

    private static String words(Unit unit, Figure figure) {
        return switch (figure) {
            case Figure.Suppressed() -> "suppressed";
            case Figure.Missing() -> "no figure";
            case Figure.Value value -> {
                BigDecimal amount = value.amount();
                String parts = value.part(Figure.Part.NUMERATOR).map(BigDecimal::toPlainString).orElse("–") + " of "
                        + value.part(Figure.Part.DENOMINATOR).map(BigDecimal::toPlainString).orElse("–");
                yield unit.print(amount, Math.max(amount.scale(), 0))
                        + (value.parts().isEmpty() ? "" : " (" + parts + ")")
                        + (value.provisional() ? " provisional" : "");
            }
        };
    }
}
