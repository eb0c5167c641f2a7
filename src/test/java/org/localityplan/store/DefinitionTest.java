package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Upkeep;

class DefinitionTest {

    private static final MeasureKey KEY = new MeasureKey(Framework.LOCAL, "N1");
    private static final Period YEAR = Period.financialYear(2026);

    @TempDir
    Path folder = Path.of("");

    private static Measure fresh(int number) {
        return RichPlan.measure(number, KEY, Polarity.LOWER);
    }

    private static Target target(String value, Target.Tolerance tolerance) {
        return new Target(
                YEAR, new Target.Aim.Level(new BigDecimal(value)), tolerance, "As agreed", "Board", RichPlan.OWN);
    }

    private static Measure with(Measure measure, String owner, Measure.Stage stage, String definition) {
        return new Measure(
                measure.id(),
                measure.key(),
                measure.name(),
                measure.unit(),
                measure.polarity(),
                measure.frequency(),
                definition,
                owner,
                stage,
                measure.upkeep(),
                measure.provenance());
    }

    private static Measure outcome(String owner, Measure.Stage stage) {
        Measure measure = RichPlan.measure(70, RichPlan.OUTCOME, Polarity.HIGHER);
        return with(measure, owner, stage, measure.definition());
    }

    @Test
    void makesTakesBackAndMakesAgain() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Target target = target("0", new Target.Tolerance.Absolute(new BigDecimal("2")));
            AuditEntry entry = desk.carryOut(new Change.DefineMeasure(fresh(300), List.of(target)));
            assertThat(entry.action()).isEqualTo("Made a measure");
            assertThat(entry.subject()).isEqualTo("N1 People still at home 91 days later");
            assertThat(entry.before()).isEmpty();
            assertThat(entry.after())
                    .startsWith("Code: local:N1; Name: People still at home")
                    .contains("Proxies: local:H9, ascof-2023:2A")
                    .endsWith("Target 2026/27: 0%, tolerance 2%. As agreed. Agreed by Board. Performance team");
            MeasureHistory made = desk.measure(KEY);
            assertThat(made.measure()).isEqualTo(fresh(300));
            assertThat(made.targets()).containsExactly(target);
            Snapshot with = desk.store().snapshot();

            assertThat(desk.undo().action()).isEqualTo("Took back a measure");
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            assertThat(desk.redo().action()).isEqualTo("Made a measure again");
            assertThat(desk.store().snapshot()).isEqualTo(with);
        }
    }

    @Test
    void tellsOnlyWhatChanged() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Measure measure = outcome("Head of care", Measure.Stage.RETIRED);
            List<Target> targets = RichPlan.snapshot().measure(RichPlan.OUTCOME).orElseThrow().targets();
            AuditEntry entry = desk.carryOut(new Change.DefineMeasure(measure, targets.subList(1, 2)));
            assertThat(entry.action()).isEqualTo("Changed a measure");
            assertThat(entry.before())
                    .isEqualTo("Owner: Head of performance; Stage: live; Target 2019/20: 85%, tolerance 10% of it."
                            + " The region's average. Agreed by Locality board, May 2019."
                            + " Board paper 4, October 2026");
            assertThat(entry.after()).isEqualTo("Owner: Head of care; Stage: retired");
        }
    }

    @Test
    void keepsFiguresAndNotesOfRetiredMeasure() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            MeasureHistory before = desk.measure(RichPlan.OUTCOME);
            Measure retired = outcome("Head of performance", Measure.Stage.RETIRED);
            desk.carryOut(new Change.DefineMeasure(retired, before.targets()));
            MeasureHistory after = desk.measure(RichPlan.OUTCOME);
            assertThat(after.measure().stage()).isEqualTo(Measure.Stage.RETIRED);
            assertThat(after.own()).isEqualTo(before.own());
            assertThat(after.targets()).isEqualTo(before.targets());
            assertThat(after.notes()).isEqualTo(before.notes());
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void takesBackSeveralChangesOneByOne() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new Change.DefineMeasure(outcome("First", Measure.Stage.LIVE), List.of()));
            Snapshot first = desk.store().snapshot();
            desk.carryOut(new Change.DefineMeasure(outcome("Second", Measure.Stage.LIVE), List.of()));
            Snapshot second = desk.store().snapshot();
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(first);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            desk.redo();
            assertThat(desk.store().snapshot()).isEqualTo(first);
            assertThat(desk.redo().after()).isEqualTo("Owner: Second");
            assertThat(desk.store().snapshot()).isEqualTo(second);
        }
    }

    @Test
    void doesNotTakeBackWhatAnotherPersonHasChanged() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new Change.DefineMeasure(outcome("First", Measure.Stage.LIVE), List.of()));
            desk.reopenAs("colleague");
            desk.carryOut(new Change.DefineMeasure(outcome("Second", Measure.Stage.LIVE), List.of()));
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "changed in the meantime");
            assertThat(desk.measure(RichPlan.OUTCOME).measure().owner()).isEqualTo("Second");
            desk.reopenAs("colleague");
            desk.undo();
            desk.reopenAs("programme.office");
            desk.undo();
            desk.reopenAs("colleague");
            PlanDesk.refused(desk.store().redo(), "", "changed in the meantime");
        }
    }

    @Test
    void doesNotTakeBackMeasureThatHasFigures() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new Change.DefineMeasure(fresh(300), List.of()));
            desk.reopenAs("colleague");
            Period year = Period.financialYear(2025);
            Observation seen =
                    RichPlan.seen(RichPlan.TRAFFORD, year, Observation.TOTAL, Figure.Value.of("50"));
            desk.carryOut(new Change.EnterFigures(
                    year, List.of(new Change.Entered(RichPlan.id(300), seen, ""))));
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "There are figures for this measure now");
        }
    }

    @Test
    void givesCodeOfMeasureThatWasTakenBackToAnother() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new Change.DefineMeasure(fresh(300), List.of()));
            desk.undo();
            desk.carryOut(new Change.DefineMeasure(with(fresh(301), "Another", Measure.Stage.LIVE, "Else"), List.of()));
            assertThat(desk.measure(KEY).measure().owner()).isEqualTo("Another");
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void doesNotBringBackCodeThatAnotherMeasureTook() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            MeasureKey taken = new MeasureKey(Framework.LOCAL, "N2");
            Measure renamed = RichPlan.measure(70, taken, Polarity.HIGHER);
            desk.carryOut(new Change.DefineMeasure(renamed, List.of()));
            desk.undo();
            desk.reopenAs("colleague");
            desk.carryOut(new Change.DefineMeasure(RichPlan.measure(301, taken, Polarity.LOWER), List.of()));
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().redo(), "", "Another measure has the code local:N2 now");
        }
    }

    @Test
    void refusesWhatIsIncompleteOrAmbiguous() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Measure bare = new Measure(
                    RichPlan.id(300),
                    RichPlan.OUTCOME,
                    " ",
                    fresh(300).unit(),
                    Polarity.LOWER,
                    Period.Kind.MONTH,
                    "",
                    "",
                    Measure.Stage.LIVE,
                    new Upkeep(
                            Upkeep.Control.DIRECT,
                            fresh(300).upkeep().timing(),
                            new Upkeep.Quality(Upkeep.Mark.CHECKED, "x".repeat(4_001)),
                            List.of(RichPlan.OUTCOME, RichPlan.OUTCOME)),
                    RichPlan.OWN);
            Target odd = target("1E+30", new Target.Tolerance.Absolute(new BigDecimal("-1")));
            assertThat(PlanDesk.faults(
                    desk.store().carryOut(new Change.DefineMeasure(bare, List.of(odd, odd)))))
                    .extracting(Outcome.Fault::field)
                    .containsExactly(
                            "name", "owner", "quality", "code", "definition", "proxies", "proxies", "targets",
                            "targets", "targets", "targets", "targets");
            Measure same = RichPlan.measure(70, RichPlan.OUTCOME, Polarity.HIGHER);
            List<Target> targets = RichPlan.snapshot().measure(RichPlan.OUTCOME).orElseThrow().targets();
            PlanDesk.refused(
                    desk.store().carryOut(new Change.DefineMeasure(same, targets)), "", "like this already");
            desk.unchanged();
        }
    }

    @Test
    void proposedMeasureNeedsNoDefinitionYet() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Measure proposed = with(fresh(300), "Head of care", Measure.Stage.PROPOSED, "");
            desk.carryOut(new Change.DefineMeasure(proposed, List.of()));
            assertThat(desk.measure(KEY).measure()).isEqualTo(proposed);
        }
    }
}
