package org.localityplan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.localityplan.domain.Area;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget.YearSpend;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// Small made-up series for drawing.
public final class GivenSeries {
    public static final Area TRAFFORD = new Area("E08000009", "Trafford", Area.Level.COUNCIL);
    private static final Area NORTH_WEST = new Area("E12000002", "North West", Area.Level.REGION);
    private static final Area ENGLAND = new Area("E92000001", "England", Area.Level.COUNTRY);
    private static final UUID ID = new UUID(0, 1);
    private static final Provenance MADE_UP = Provenance.illustrative();
    private static final int[] WAITING = {
        612, 640, 625, 655, 668, 640, 690, 702, 684, 710, 725, 698, 735, 742, 730, 755, 748, 762, 741, 736, 722, 714,
        708, 700
    };

    private GivenSeries() {}

    /// 24 months with a gap, a suppressed month and two provisional months, a target and two comparators.
    public static MeasureHistory monthly() {
        List<Observation> own = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            if (i != 5) {
                own.add(new Observation(TRAFFORD, month(i), Observation.TOTAL, figure(i), MADE_UP));
            }
        }
        List<Observation> comparators = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            comparators.add(level(NORTH_WEST, month(i), 83 + 0.05 * i));
            comparators.add(level(ENGLAND, month(i), 82.2 + 0.06 * i));
        }
        Target target = new Target(
                Period.financialYear(2026), level("90"), Target.Tolerance.DEFAULT, "Agreed by the board", "", MADE_UP);
        return history(Unit.PERCENT, Period.Kind.MONTH, own, comparators, List.of(target));
    }

    /// Three financial years with years missing between them.
    public static MeasureHistory yearly() {
        List<Observation> own = List.of(
                level(TRAFFORD, Period.financialYear(2015), 17.4),
                level(TRAFFORD, Period.financialYear(2018), 18.1),
                level(TRAFFORD, Period.financialYear(2019), 18.4),
                level(TRAFFORD, Period.financialYear(2020), 18.6));
        List<Observation> comparators = List.of(
                level(NORTH_WEST, Period.financialYear(2018), 19.2),
                level(NORTH_WEST, Period.financialYear(2020), 19.3),
                level(ENGLAND, Period.financialYear(2018), 19.1),
                level(ENGLAND, Period.financialYear(2019), 19.15),
                level(ENGLAND, Period.financialYear(2020), 19.2));
        return history(Unit.SCORE, Period.Kind.FINANCIAL_YEAR, own, comparators, List.of());
    }

    /// Nothing published yet.
    public static MeasureHistory empty() {
        return history(Unit.SCORE, Period.Kind.FINANCIAL_YEAR, List.of(), List.of(), List.of());
    }

    /// 24 monthly counts.
    public static WaitingList waiting() {
        List<WaitingCount> counts = IntStream.range(0, WAITING.length)
                .mapToObj(i -> new WaitingCount(
                        ID,
                        month(i).end(),
                        WAITING[i],
                        new WaitingCount.Flow.SnapshotOnly(),
                        i == 3 ? new WaitingCount.Longest.Unknown() : new WaitingCount.Longest.Weeks(20 + i),
                        CountDetail.NONE,
                        MADE_UP))
                .toList();
        return new WaitingList(ID, "Therapy", WaitingList.Holder.COUNCIL, 18, "All who wait", ListTerms.NONE, counts,
                MADE_UP);
    }

    /// A gap of £15.6m with savings of every class, £0.4m of which no line explains.
    public static Bridge bridge() {
        return Bridge.of(Money.millions("15.6"), savings(), Money.millions("13.0"));
    }

    /// The same gap with savings that add up to what is stated.
    public static Bridge reconciled() {
        return Bridge.of(Money.millions("15.6"), savings());
    }

    /// The same gap with no saving at risk.
    public static Bridge sure() {
        return Bridge.of(
                Money.millions("15.6"),
                savings().stream().filter(each -> each.confidence() != Saving.Confidence.AT_RISK).toList());
    }

    private static List<Saving> savings() {
        return List.of(
                saving("5.2", Saving.Confidence.DELIVERED),
                saving("3.1", Saving.Confidence.ON_TRACK),
                saving("2.4", Saving.Confidence.AT_RISK),
                saving("0.8", Saving.Confidence.UNACHIEVABLE),
                saving("1.1", Saving.Confidence.UNIDENTIFIED));
    }

    public static List<YearSpend> spending() {
        return List.of(spend(2022, "110"), spend(2023, "127"), spend(2024, "131"));
    }

    private static MeasureHistory history(
            Unit unit,
            Period.Kind kind,
            List<Observation> own,
            List<Observation> comparators,
            List<Target> targets) {
        MeasureKey key = MeasureKey.of(Framework.LOCAL, "L1");
        Measure measure = new Measure(
                ID, key, "Given", unit, Polarity.HIGHER, kind, "Given", "Lead", Measure.Stage.LIVE, Upkeep.usual(kind),
                MADE_UP);
        return new MeasureHistory(measure, own, comparators, List.of(), targets, Notes.NONE);
    }

    private static Period month(int index) {
        return Period.monthOf(LocalDate.of(2024, 11, 1).plusMonths(index));
    }

    private static Figure figure(int i) {
        if (i == 12) {
            return new Figure.Suppressed();
        }
        return new Figure.Value(BigDecimal.valueOf(78 + 0.6 * i + i % 3), Map.of(), i > 21);
    }

    private static Observation level(Area area, Period period, double value) {
        Figure figure = new Figure.Value(BigDecimal.valueOf(value), Map.of(), false);
        return new Observation(area, period, Observation.TOTAL, figure, MADE_UP);
    }

    private static Target.Aim level(String value) {
        return new Target.Aim.Level(new BigDecimal(value));
    }

    private static Saving saving(String millions, Saving.Confidence confidence) {
        Money amount = Money.millions(millions);
        return new Saving(
                ID,
                "Saving",
                new Scope.Unassigned(),
                Period.financialYear(2026),
                amount,
                amount,
                confidence, SavingTerms.NOT_STATED,
                MADE_UP);
    }

    private static YearSpend spend(int year, String millions) {
        return new YearSpend(ID, "Gross spend", Period.financialYear(year), Money.millions(millions), MADE_UP);
    }
}
