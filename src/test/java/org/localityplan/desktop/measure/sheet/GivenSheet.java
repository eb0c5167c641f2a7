package org.localityplan.desktop.measure.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.measure.sheet.row.RowDraft;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.desktop.measure.sheet.row.SheetLine;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;

/// Measures for the sheet: monthly ones of two owners, an annual one, and one of the framework that ended.
public final class GivenSheet {

    public static final Period OCTOBER = Period.month(2026, 10);
    public static final String CARERS = "Lead for carers";
    public static final String FRONT_DOOR = "Lead for the front door";
    /// What stands for a cell that was emptied.
    public static final String EMPTIED = "(emptied)";

    private static final Area TRAFFORD = new Area("E08000009", "Trafford", Area.Level.COUNCIL);

    private GivenSheet() {}

    /// The snapshot with other measures: `CALLS` and `CONTACTS` of the front door, `BREAKS` of carers with its figure for
    /// October, `CARERS-YEAR` for years and `OLD` to 2022/23.
    public static Snapshot in(Snapshot plan) {
        return with(plan, List.of(
                monthly("CALLS", Unit.PERCENT, FRONT_DOOR, value(OCTOBER.previous(), "88.4")),
                monthly("CONTACTS", Unit.COUNT, FRONT_DOOR, value(OCTOBER.previous(), "1190")),
                monthly("BREAKS", Unit.PERCENT, CARERS, value(OCTOBER.previous(), "70"), value(OCTOBER, "71.5")),
                history(measure("CARERS-YEAR", Unit.SCORE, Period.Kind.FINANCIAL_YEAR, CARERS, Framework.LOCAL)),
                history(measure("1D", Unit.SCORE, Period.Kind.FINANCIAL_YEAR, CARERS, Framework.ASCOF_2014))));
    }

    public static Snapshot with(Snapshot plan, List<MeasureHistory> measures) {
        return new Snapshot(
                plan.locality(),
                plan.asAt(),
                plan.plans(),
                plan.decisions(),
                measures,
                plan.peerGroups(),
                plan.waitingLists(),
                plan.budget(),
                Steering.USUAL);
    }

    /// A row for October 2026.
    ///
    /// @param before the figure that the plan has, in digits; empty for none
    public static SheetLine line(Unit unit, String before, Map<SheetColumn, String> typed) {
        var measure = measure("M", unit, Period.Kind.MONTH, CARERS, Framework.LOCAL);
        var history = before.isEmpty() ? history(measure) : history(measure, value(OCTOBER, before));
        var draft = RowDraft.EMPTY;
        for (var each : typed.entrySet()) {
            if (!each.getValue().isEmpty()) {
                draft = draft.with(each.getKey(), each.getValue().equals(EMPTIED) ? "" : each.getValue());
            }
        }
        return new SheetLine(history, OCTOBER, draft, Map.of());
    }

    /// A row for October 2026 with a figure and nothing typed.
    public static SheetLine line(Unit unit, Figure figure) {
        var measure = measure("M", unit, Period.Kind.MONTH, CARERS, Framework.LOCAL);
        return new SheetLine(history(measure, of(OCTOBER, figure)), OCTOBER, RowDraft.EMPTY, Map.of());
    }

    public static MeasureHistory monthly(String code, Unit unit, String owner, Observation... own) {
        return history(measure(code, unit, Period.Kind.MONTH, owner, Framework.LOCAL), own);
    }

    public static Observation value(Period period, String amount) {
        return of(period, new Figure.Value(new BigDecimal(amount), Map.of(), false));
    }

    private static Observation of(Period period, Figure figure) {
        return new Observation(TRAFFORD, period, Observation.TOTAL, figure, Provenance.local("Return"));
    }

    public static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static MeasureHistory history(Measure measure, Observation... own) {
        return new MeasureHistory(measure, Stream.of(own).toList(), List.of(), List.of(), List.of(), Notes.NONE);
    }

    private static Measure measure(
            String code, Unit unit, Period.Kind frequency, String owner, Framework framework) {
        return new Measure(
                id(code),
                new MeasureKey(framework, code),
                "Measure " + code,
                unit,
                Polarity.HIGHER,
                frequency,
                "Who is counted",
                owner,
                Measure.Stage.LIVE,
                Upkeep.usual(frequency),
                Provenance.local("Return"));
    }
}
