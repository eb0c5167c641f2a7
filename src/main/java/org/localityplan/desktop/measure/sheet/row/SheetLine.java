package org.localityplan.desktop.measure.sheet.row;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;

/// A row of the sheet: a measure, the period that is entered, and what is typed.
///
/// @param refused what the plan found wrong with what is typed, by cell
public record SheetLine(MeasureHistory history, Period period, RowDraft draft, Map<SheetColumn, String> refused) {
    public SheetLine {
        refused = Map.copyOf(refused);
    }

    public Measure measure() {
        return history.measure();
    }

    /// What the plan has for the period already.
    public Optional<Observation> existing() {
        return history.totals().stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
    }

    /// What was said of the period's figure already; empty when nothing was.
    public String remark() {
        return history.notes().remark(period).map(each -> each.words()).orElse("");
    }

    /// What the draft becomes when something is typed into a cell. What the plan has there already takes back what was
    /// typed; nothing takes out the figure. A note is not taken out here.
    public RowDraft typed(RowDraft before, SheetColumn column, String text) {
        boolean back = text.strip().equals(kept(column)) || text.isBlank() && !column.figure();
        return back ? before.without(column) : before.with(column, text);
    }

    /// What the cell says: what is typed, or else what the plan has.
    public String text(SheetColumn column) {
        return draft.has(column) ? draft.text(column) : kept(column);
    }

    /// What the plan has in the cell, as it is printed.
    public String kept(SheetColumn column) {
        return switch (column) {
            case MEASURE -> measure().name();
            case UNIT -> measure().unit().words();
            case LAST -> last();
            case VALUE -> existing().map(each -> words(each.figure())).orElse("");
            case NUMERATOR -> part(Figure.Part.NUMERATOR);
            case DENOMINATOR -> part(Figure.Part.DENOMINATOR);
            case PROVISIONAL -> existing()
                    .filter(each -> each.figure() instanceof Figure.Value value && value.provisional())
                    .map(_ -> "Yes")
                    .orElse("");
            case NOTE -> remark();
        };
    }

    /// The newest figure before the period and when it was: `89.4 · Sep 2026`.
    private String last() {
        return history.totals().stream()
                .filter(each -> each.period().end().isBefore(period.start()))
                .reduce((_, newer) -> newer)
                .map(each -> words(each.figure()) + " · " + each.period().label())
                .orElse("none yet");
    }

    private String words(Figure figure) {
        return switch (figure) {
            case Figure.Value value -> plain(value.amount());
            case Figure.Suppressed() -> "suppressed";
            case Figure.Missing() -> "missing";
        };
    }

    private String part(Figure.Part part) {
        return existing()
                .map(Observation::figure)
                .filter(Figure.Value.class::isInstance)
                .flatMap(figure -> ((Figure.Value) figure).part(part))
                .map(amount -> measure().unit().number(amount, Math.max(0, amount.stripTrailingZeros().scale())))
                .orElse("");
    }

    /// As many decimals as the unit usually has, or more where the figure has them.
    private String plain(BigDecimal amount) {
        int own = amount.stripTrailingZeros().scale();
        return measure().unit().number(amount, Math.clamp(own, measure().unit().decimals(), 2));
    }
}
