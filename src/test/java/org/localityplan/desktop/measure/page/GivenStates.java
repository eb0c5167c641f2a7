package org.localityplan.desktop.measure.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.domain.Area;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Signature;

/// Measures in every state that the page can show, each made of a few known figures.
public final class GivenStates {

    private static final int[] LEVELS = {
        612, 640, 625, 655, 668, 640, 690, 702, 684, 710, 725, 698, 735, 742, 730, 755, 748, 762, 741, 736, 722, 714,
        708, 700
    };
    private static final Signature ANALYST = new Signature("Performance analyst", LocalDate.of(2025, 12, 3));
    private static final List<String> COUNCILS = List.of(
            "Blackburn with Darwen", "Bolton", "Bury", "Cheshire East", "Knowsley", "Manchester", "Oldham", "Rochdale",
            "Salford", "Stockport", "Tameside", "Wigan");

    private GivenStates() {}

    /// A snapshot with this one measure and two peer groups.
    public static Snapshot snapshot(MeasureHistory history) {
        var plan = GivenPlan.snapshot();
        return new Snapshot(
                GivenMeasure.TRAFFORD,
                plan.asAt(),
                plan.plans(),
                plan.decisions(),
                List.of(history),
                List.of(group("North West", COUNCILS), group("Near neighbours", COUNCILS.subList(2, 6))),
                plan.waitingLists(),
                plan.budget(),
                Steering.USUAL);
    }

    /// So many months up to October 2026, against a target of 600.
    public static GivenMeasure months(int count) {
        var measure = waiting();
        IntStream.range(0, count).forEach(i -> measure.own(month(count - 1 - i).code(), level(24 - count + i)));
        return measure.target("2026/27", "600", "10%").target("2025/26", "650", "10%");
    }

    /// A full control chart: two baselines, an event, commentary, a remark and an expectation.
    public static MeasureHistory full() {
        return months(24)
                .note(new Note.BaselineChange(LocalDate.of(2025, 11, 1), "New triage from November 2025", ANALYST))
                .note(new Note.Event(LocalDate.of(2026, 5, 4), "Duty rota changed"))
                .note(new Note.Event(LocalDate.of(2025, 9, 15), "Two posts vacant"))
                .note(new Note.Remark(Period.month(2026, 10), "Counted after the bank holiday return"))
                .note(new Note.Commentary(
                        Period.month(2026, 10), "Demand held at 96 a month; completions rose to 104",
                        "Saturday clinics to March; trusted assessors for minor adaptations", "Lead therapist",
                        LocalDate.of(2027, 3, 31)))
                .note(new Note.Commentary(
                        Period.month(2026, 9), "Two posts filled", "Induction complete in November", "Lead therapist",
                        LocalDate.of(2026, 11, 30)))
                .note(new Note.YearEndForecast(
                        Period.financialYear(2026), new BigDecimal("640"), "Clinics clear 15 a month",
                        new Signature("Lead therapist", LocalDate.of(2026, 10, 20))))
                .history();
    }

    /// A yearly measure that names a monthly one, which tells earlier where it is going.
    public static Snapshot withProxy() {
        var monthly = full();
        var yearly = annual();
        var measure = yearly.measure();
        var upkeep = new Upkeep(
                Upkeep.Control.PARTNER,
                measure.upkeep().timing(),
                new Upkeep.Quality(Upkeep.Mark.WITH_CARE, "One in five surveys came back"),
                List.of(monthly.measure().key()));
        var named = new Measure(
                new UUID(0, 2), new MeasureKey(Framework.LOCAL, "Y1"), measure.name(), measure.unit(),
                measure.polarity(), measure.frequency(), measure.definition(), measure.owner(), measure.stage(),
                upkeep, measure.provenance());
        var history = new MeasureHistory(
                named, yearly.own(), yearly.comparators(), yearly.peers(), yearly.targets(), yearly.notes());
        var base = snapshot(history);
        return new Snapshot(
                base.locality(), base.asAt(), base.plans(), base.decisions(), List.of(history, monthly),
                base.peerGroups(), base.waitingLists(), base.budget(), Steering.USUAL);
    }

    public static MeasureHistory none() {
        return waiting().target("2026/27", "600", "10%").history();
    }

    /// The newest month is suppressed, one before it is missing.
    public static MeasureHistory suppressed() {
        var measure = waiting();
        for (int i = 0; i < 13; i++) {
            measure.own(month(13 - i).code(), i == 8 ? "x" : String.valueOf(14 - i % 5));
        }
        return measure.own("2026-10", "c").target("2026/27", "10", "10%").history();
    }

    public static MeasureHistory broken() {
        return months(24).note(new Note.Break(Period.month(2026, 1), "Counted from the new case system")).history();
    }

    public static MeasureHistory withoutTarget() {
        var measure = waiting();
        IntStream.range(0, 24).forEach(i -> measure.own(month(23 - i).code(), level(i)));
        return measure.history();
    }

    public static MeasureHistory neutral() {
        var measure = new GivenMeasure("Contacts at the front door", Unit.COUNT, Polarity.NEUTRAL);
        IntStream.range(0, 24).forEach(i -> measure.own(month(23 - i).code(), level(i)));
        return measure.history();
    }

    public static MeasureHistory band() {
        var measure = new GivenMeasure("Occupancy of short-term beds", Unit.PERCENT, Polarity.BAND);
        for (int i = 0; i < 24; i++) {
            measure.own(month(23 - i).code(), String.valueOf(84 + i * 7 % 11));
        }
        return measure.target("2026/27", "82..92", "10%").history();
    }

    /// Yearly, with margins of error, region, country, peers and people told apart.
    public static MeasureHistory annual() {
        var measure = new GivenMeasure("Social care-related quality of life", Unit.SCORE, Polarity.HIGHER)
                .every(Period.Kind.FINANCIAL_YEAR);
        String[] values = {"18.4±0.5", "18.6±0.5", "18.9±0.4", "18.5±0.5", "18.7±0.4", "18.8±0.4"};
        for (int i = 0; i < values.length; i++) {
            var year = Period.financialYear(2020 + i).code();
            measure.own(year, values[i]).england(year, "18.%d±0.1".formatted(6 + i % 3));
        }
        for (int i = 0; i < COUNCILS.size() - 1; i++) {
            measure.peer(council(i), "2025/26", "%.1f±0.4".formatted(18.1 + i * 0.13));
        }
        return measure.figures(List.of(
                "2025/26|18-64=18.2±0.6", "2025/26|65 and over=19.3±0.5", "2025/26|Female=19.0±0.5",
                "2025/26|Male=18.6±0.6"))
                .target("2025/26", "19.0", "10%")
                .history();
    }

    /// A person has set the colour; the owner is late by more than a cycle.
    public static MeasureHistory overridden() {
        var measure = waiting();
        IntStream.range(0, 14).forEach(i -> measure.own(month(18 - i).code(), level(i)));
        return measure.target("2026/27", "600", "10%")
                .note(new Note.Override(
                        Period.month(2026, 5), Light.AMBER, "The return of May counts a closed list twice",
                        new Signature("Director of adult services", LocalDate.of(2026, 5, 20))))
                .history();
    }

    private static GivenMeasure waiting() {
        return new GivenMeasure("People waiting for an occupational therapy assessment", Unit.COUNT, Polarity.LOWER);
    }

    private static String level(int index) {
        return String.valueOf(LEVELS[Math.floorMod(index, LEVELS.length)]);
    }

    private static Period month(int before) {
        return Period.monthOf(LocalDate.of(2026, 10, 1).minusMonths(before));
    }

    private static PeerGroup group(String name, List<String> councils) {
        List<Area> areas = new ArrayList<>();
        areas.add(GivenMeasure.TRAFFORD);
        councils.forEach(council -> areas.add(council(COUNCILS.indexOf(council))));
        return new PeerGroup(name, areas);
    }

    private static Area council(int index) {
        return new Area("E0800%04d".formatted(100 + index), COUNCILS.get(index), Area.Level.COUNCIL);
    }
}
