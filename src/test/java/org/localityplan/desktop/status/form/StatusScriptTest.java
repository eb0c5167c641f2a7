package org.localityplan.desktop.status.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.people.People;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.Review;

class StatusScriptTest {

    private static final String WHY_1 = "promise-1-why";
    private static final String WHY_2 = "promise-2-why";

    private final GivenForm form = GivenForm.of(GivenReports.FRONT_DOOR, GivenReports.snapshot());
    private final StatusScript script = form.script();

    @Test
    void isFilledFromTheLastReport() {
        var start = script.start();
        assertThat(start.text("period")).isEqualTo("2026-11");
        assertThat(start.text("declared")).isEqualTo("AMBER");
        assertThat(start.text("sides")).contains("TIME=AMBER", "COST=GREEN");
        assertThat(start.text("headline")).isEqualTo("Opening moves to 4 December");
        assertThat(start.text("next")).isEqualTo("Switch the last two sites\nTrain the night staff");
        assertThat(start.text("cause")).isEqualTo("The supplier delivered late");
        assertThat(start.text("backToGreen")).isEqualTo("18/12/2026");
        assertThat(script.about()).contains("filled from the report for October 2026");
    }

    @Test
    void asksOnlyForWhatBecameOfThePromises() {
        assertThat(script.read(script.start()).missing()).containsOnlyKeys(WHY_1, WHY_2);
        assertThat(submitted(explained()).report().detail().followUps())
                .containsExactly(
                        new FollowUp("Switch the last two sites", false, "The van broke down"),
                        new FollowUp("Train the night staff", false, "In January"));
    }

    @Test
    void movesAPromiseThatIsTickedFromNextToDone() {
        var ticked = answer(script.start(), "promise-1-done", Field.YES);
        assertThat(ticked.text("good")).isEqualTo("Staff trained\nSwitch the last two sites");
        assertThat(ticked.text("next")).isEqualTo("Train the night staff");
        assertThat(form.names(ticked)).doesNotContain(WHY_1).contains(WHY_2);
        var back = answer(ticked, "promise-1-done", "");
        assertThat(back.text("good")).isEqualTo("Staff trained");
        assertThat(back.text("next")).contains("Switch the last two sites");
    }

    @Test
    void asksWhatEvidenceChangedAsSoonAsAColourDoes() {
        assertThat(form.names(script.start())).doesNotContain("changed");
        var red = explained().with("declared", "RED");
        assertThat(form.names(red)).contains("changed");
        assertThat(script.read(red).missing()).containsOnlyKeys("changed");
        var side = explained().with("sides", explained().text("sides").replace("COST=GREEN", "COST=-"));
        assertThat(script.read(side).missing()).containsOnlyKeys("changed");
        assertThat(
                submitted(side.with("changed", "No more invoices")).report().detail().dimensions().of(Dimension.COST))
                .isEmpty();
    }

    @Test
    void asksHowARedOrAmberProjectGetsBackOnTrack() {
        assertThat(submitted(explained()).report().detail().recovery())
                .isEqualTo(new Recovery.Planned(
                        "The supplier delivered late",
                        "Weekly call with the supplier",
                        "Project manager",
                        LocalDate.of(2026, 12, 11),
                        "",
                        LocalDate.of(2026, 12, 18)));
        var passed = explained().with("backToGreen", "21/11/2026");
        assertThat(script.read(passed).wrong()).containsOnlyKeys("backToGreen");
        var green = explained().with("declared", "GREEN").with("changed", "The switch works");
        assertThat(form.names(green)).doesNotContain("cause");
        assertThat(submitted(green).report().detail().recovery()).isEqualTo(new Recovery.NotNeeded());
    }

    @Test
    void showsTheEarlierPromisesBesideTheNewOne() {
        assertThat(form.field(script.start(), "promised").kind())
                .isEqualTo(new Field.Kind.Fixed("31 Oct 26, said in September 2026: missed\n"
                        + "18 Dec 26, said in October 2026: still to come"));
    }

    @Test
    void asksWhyAForecastMoves() {
        var forecast = form.name(script.start(), "Forecast of Front door live");
        var moved = explained().with(forecast, "18/12/2026");
        var reason = form.name(moved, "Why “Front door live” moves");
        assertThat(script.read(moved).missing()).containsOnlyKeys(reason);
        assertThat(submitted(moved.with(reason, "Supplier")).milestones())
                .extracting(MoveMilestone::delivery, MoveMilestone::reason)
                .containsExactly(tuple(
                        new Delivery.Forecast(LocalDate.of(2026, 12, 18)), "Supplier"));
        assertThat(script.read(explained().with(forecast, "20/11/2026")).wrong()).containsOnlyKeys(forecast);
    }

    @Test
    void takesTheDayOnWhichAMilestoneWasReached() {
        var actual = form.name(script.start(), "Day reached, Front door live");
        assertThat(submitted(explained().with(actual, "20/11/2026")).milestones())
                .extracting(MoveMilestone::delivery)
                .containsExactly(new Delivery.Actual(LocalDate.of(2026, 11, 20)));
        assertThat(script.read(explained().with(actual, "23/11/2026")).wrong()).containsOnlyKeys(actual);
    }

    @Test
    void countsTheHeadlineDown() {
        assertThat(form.field(script.start(), "headline").help()).endsWith("173 characters left.");
        var long201 = explained().with("headline", "x".repeat(201));
        assertThat(script.read(long201).wrong().get("headline")).startsWith("1 character too many");
        assertThat(script.read(explained().with("headline", "x".repeat(200))).change()).isPresent();
    }

    @Test
    void asksTheBoardForADecision() {
        var added = script.act(explained(), "add-ask")
                .with("ask-1-words", "Agree to a second switch")
                .with("ask-1-by", "14/12/2026");
        assertThat(submitted(added).decisions())
                .extracting(Decision::programme, Decision::ask, Decision::due)
                .containsExactly(tuple(
                        GivenReports.PROGRAMME, "Agree to a second switch", LocalDate.of(2026, 12, 14)));
        assertThat(script.read(script.act(added, "remove-ask-1")).change()).isPresent();
    }

    @Test
    void wantsALightThatIsBetterThanTheEvidenceExplained() {
        var green = explained().with("declared", "GREEN").with("changed", "The switch works");
        form.learn(green);
        assertThat(script.read(green).missing()).containsOnlyKeys("explanation");
        var why = green.with("explanation", "The door opens early on the first floor");
        assertThat(submitted(why).report().detail().explanation()).startsWith("The door opens");
    }

    @Test
    void saysTheEvidenceWithWhatIsTyped() {
        form.learn(explained());
        assertThat(script.read(explained()).previews().getFirst().sentences())
                .first()
                .asString()
                .startsWith("At risk");
        var moved = explained().with(form.name(script.start(), "Forecast of Front door live"), "29/01/2027");
        form.learn(moved);
        assertThat(script.read(moved).previews().getFirst().lights()).startsWith(Light.RED);
    }

    @Test
    void replacesAReportThatCameBack() {
        var back = GivenReports.reviewed(
                GivenReports.october(),
                new Review(Review.State.RETURNED, "office", GivenReports.TODAY, "Which sites?", 2));
        var again = reporting(GivenReports.september(), back);
        assertThat(again.script().start().text("period")).isEqualTo("2026-10");
        assertThat(again.script().about()).endsWith("returned on 22 November 2026 with the words “Which sites?”");
        var report = again.submitted(again.script().start().with(WHY_1, "Late")).report();
        assertThat(report.id()).isEqualTo(back.id());
        assertThat(report.detail().review().revision()).isEqualTo(2);
        assertThat(report.detail().followUps()).extracting(FollowUp::promised).containsExactly("Test");
    }

    @Test
    void reportsOnAProgrammeWithTheEvidenceOfItsWorstProject() {
        var whole = GivenForm.of(GivenReports.PROGRAMME, GivenReports.snapshot());
        var start = whole.script().start();
        assertThat(whole.script().about()).isEqualTo("Programme · its first report");
        assertThat(start.text("period")).isEqualTo("2026-10");
        assertThat(whole.names(start)).noneMatch(name -> name.startsWith("milestone-"));
        whole.learn(start);
        assertThat(whole.script().read(start).previews().getFirst().sentences().getFirst())
                .isEqualTo("At risk. The worst of its projects: 1 at risk, 1 on track.");
    }

    @Test
    void reportsOnTheNewestPeriodThatEndedWhenSomeWereMissed() {
        assertThat(reporting(GivenReports.august()).script().start().text("period")).isEqualTo("2026-10");
    }

    @Test
    void offersNoPeriodThatIsApproved() {
        assertThat(form.periods()).containsExactly("2026-11");
        assertThat(reporting(GivenReports.august()).periods()).containsExactly("2026-11", "2026-10", "2026-09");
    }

    private static GivenForm reporting(StatusReport... reports) {
        return GivenForm.of(
                GivenReports.FRONT_DOOR,
                GivenReports.with(People.NONE, GivenReports.frontDoor(List.of(reports))));
    }

    private Draft explained() {
        return script.start().with(WHY_1, "The van broke down").with(WHY_2, "In January");
    }

    private Draft answer(Draft draft, String field, String text) {
        return script.follow(draft.with(field, text), field);
    }

    private SubmitReport submitted(Draft draft) {
        return form.submitted(draft);
    }
}
