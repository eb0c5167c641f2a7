package org.localityplan.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.Freshness;
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
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.WaitingCount;

/// A small plan in which every case of every value of the domain occurs at least once.
final class RichPlan {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Area TRAFFORD = new Area("E08000009", "Trafford", Area.Level.COUNCIL);
    static final Area SALFORD = new Area("E08000006", "Salford", Area.Level.COUNCIL);
    static final List<Area> COUNCILS = List.of(TRAFFORD, SALFORD);
    static final Area NORTH_WEST = new Area("E12000002", "North West", Area.Level.REGION);
    static final Area ENGLAND = new Area("E92000001", "England", Area.Level.COUNTRY);

    static final UUID ASSESSMENTS = id(1);
    static final UUID REVIEWS = id(2);
    static final MeasureKey OUTCOME = new MeasureKey(Framework.ASCOF_2014, "2B(1)");

    /// The programme with everything in it.
    static final UUID HOME = id(10);
    static final Provenance PAPER = Provenance.published("Board paper 4, October 2026");
    static final Provenance OWN = Provenance.local("Performance team");
    static final Provenance INVENTED = Provenance.illustrative();

    private RichPlan() {}

    static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static Snapshot snapshot() {
        return new Snapshot(
                TRAFFORD,
                TODAY,
                List.of(newestPlan(), olderPlan()),
                RichDelivery.decisions(),
                List.of(proportion(), band()),
                List.of(
                        new PeerGroup("North West", COUNCILS),
                        new PeerGroup("Neighbours", COUNCILS.reversed())),
                RichWaiting.lists(),
                RichBudget.budget(),
                RichSteering.steering());
    }

    /// The rich plan under another title.
    static Snapshot withTitle(String title) {
        return with(title, newestPlan().from());
    }

    /// The rich plan as if it had begun on another day.
    static Snapshot since(LocalDate firstDay) {
        return with(newestPlan().title(), firstDay);
    }

    /// The rich plan with nobody on its list of people.
    static Snapshot withoutPeople() {
        return steered(Steering.USUAL);
    }

    /// The same under other rules, with other people.
    static Snapshot steered(Steering steering) {
        Snapshot rich = snapshot();
        return new Snapshot(
                rich.locality(),
                rich.asAt(),
                rich.plans(),
                rich.decisions(),
                rich.measures(),
                rich.peerGroups(),
                rich.waitingLists(),
                rich.budget(),
                steering);
    }

    private static Snapshot with(String title, LocalDate from) {
        Snapshot rich = snapshot();
        Plan plan = rich.plan();
        return new Snapshot(
                rich.locality(),
                rich.asAt(),
                List.of(new Plan(plan.id(), title, from, plan.to(), plan.priorities(), plan.provenance())),
                rich.decisions(),
                rich.measures(),
                rich.peerGroups(),
                rich.waitingLists(),
                rich.budget(),
                rich.steering());
    }

    private static Plan newestPlan() {
        Priority major = new Priority(
                id(20), "Home first", Priority.Tier.MAJOR, "More people live at home", List.of(programme()), PAPER);
        Priority enabler = new Priority(id(21), "Digital", Priority.Tier.ENABLER, "", List.of(), OWN);
        return new Plan(
                id(30),
                "Locality plan 2025–27",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2027, 3, 31),
                List.of(major, enabler),
                PAPER);
    }

    private static Plan olderPlan() {
        return new Plan(
                id(31), "Locality plan 2016", LocalDate.of(2016, 4, 1), LocalDate.of(2016, 12, 31), List.of(), PAPER);
    }

    private static Programme programme() {
        return new Programme(
                HOME,
                "Living well at home",
                "SRO, Living well at home",
                "Local care organisation",
                List.of(RichDelivery.reablement(), RichDelivery.frontDoor()),
                List.of(RichReports.amber(), RichReports.red()),
                List.of(OUTCOME, new MeasureKey(Framework.LOCAL, "H1")),
                List.of(REVIEWS, ASSESSMENTS),
                PAPER);
    }

    private static MeasureHistory proportion() {
        Measure measure = measure(70, OUTCOME, Polarity.HIGHER);
        Period before = Period.financialYear(2019);
        Period latest = Period.financialYear(2020);
        Figure full = new Figure.Value(
                new BigDecimal("88.90"),
                Map.of(
                        Figure.Part.NUMERATOR, new BigDecimal("120"),
                        Figure.Part.DENOMINATOR, new BigDecimal("135.0"),
                        Figure.Part.MARGIN_OF_ERROR, new BigDecimal("5.123456789012345")),
                true);
        Observation own = seen(TRAFFORD, latest, Observation.TOTAL, full);
        Observation salford = seen(SALFORD, latest, Observation.TOTAL, Figure.Value.of("-0.5"));
        return new MeasureHistory(
                measure,
                List.of(
                        seen(TRAFFORD, before, Observation.TOTAL, Figure.Value.of("100")),
                        own,
                        seen(TRAFFORD, latest, "18-64", new Figure.Suppressed()),
                        seen(TRAFFORD, latest, "65 and over", new Figure.Missing())),
                List.of(
                        seen(NORTH_WEST, before, Observation.TOTAL, Figure.Value.of("81")),
                        seen(ENGLAND, before, Observation.TOTAL, Figure.Value.of("82")),
                        seen(ENGLAND, latest, Observation.TOTAL, Figure.Value.of("82.7"))),
                List.of(salford, own),
                targets(before, latest),
                RichNotes.notes());
    }

    private static List<Target> targets(Period before, Period latest) {
        return List.of(
                new Target(
                        before,
                        new Target.Aim.Level(new BigDecimal("85")),
                        Target.Tolerance.DEFAULT,
                        "The region's average",
                        "Locality board, May 2019",
                        PAPER),
                new Target(
                        latest,
                        new Target.Aim.Level(new BigDecimal("0.0")),
                        new Target.Tolerance.Absolute(new BigDecimal("2.5")),
                        "",
                        "",
                        OWN));
    }

    private static MeasureHistory band() {
        Period month = Period.month(2026, 10);
        Target within = new Target(
                month,
                new Target.Aim.Band(new BigDecimal("85"), new BigDecimal("92.5")),
                Target.Tolerance.DEFAULT,
                "National guidance",
                "",
                PAPER);
        MeasureKey key = new MeasureKey(Framework.LOCAL, "H1");
        return new MeasureHistory(
                measure(71, key, Polarity.BAND), List.of(), List.of(), List.of(), List.of(within), Notes.NONE);
    }

    static Measure measure(int number, MeasureKey key, Polarity polarity) {
        return new Measure(
                id(number),
                key,
                "People still at home 91 days later",
                Unit.PERCENT,
                polarity,
                Period.Kind.FINANCIAL_YEAR,
                "Older people discharged to reablement",
                "Head of performance",
                Measure.Stage.LIVE,
                new Upkeep(
                        Upkeep.Control.PARTNER,
                        new Freshness.Timing(200, 25),
                        new Upkeep.Quality(Upkeep.Mark.WITH_CARE, "Two teams count it differently"),
                        List.of(new MeasureKey(Framework.LOCAL, "H9"), new MeasureKey(Framework.ASCOF_2023, "2A"))),
                PAPER);
    }

    static Observation seen(Area area, Period period, String breakdown, Figure figure) {
        return new Observation(area, period, breakdown, figure, Provenance.published("ASCOF " + period.label()));
    }

    static WaitingCount count(int number, LocalDate day, int waiting, WaitingCount.Flow flow) {
        WaitingCount.Longest longest = flow instanceof WaitingCount.Flow.SnapshotOnly
                ? new WaitingCount.Longest.Unknown()
                : new WaitingCount.Longest.Weeks(31);
        return new WaitingCount(id(number), day, waiting, flow, longest, CountDetail.NONE, OWN);
    }
}
