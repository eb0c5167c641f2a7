package org.localityplan.desktop.kit.register.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localityplan.domain.register.GivenDelivery.FRONT_DOOR;
import static org.localityplan.domain.register.GivenDelivery.REABLEMENT;
import static org.localityplan.domain.register.GivenDelivery.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.register.TakingPlan;
import org.localityplan.domain.plan.Controls.Dependency;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.domain.register.GivenDelivery;

class RegisterScriptsTest {

    private final TakingPlan plan = new TakingPlan(GivenDelivery.snapshot());
    private final Writer writer = new Writer(plan.snapshot(), "programme.office");
    private final Choosing everywhere = new Choosing(writer.projects(List.of()));

    @Test
    void addsARiskWithItsFirstScore() {
        var form = form(RiskScript.fresh(writer, everywhere));
        type(form, "project", REABLEMENT.toString(), "title", "Winter fills the wards", "owner", "Head of service",
                "likelihood", "4", "impact", "5", "reason", "As last year");
        assertThat(form.view().get().reading().previews().getFirst().sentences())
                .contains("It scores 20: likely, project fails.", "The board hears of it: its line is 15.");
        form.save();
        assertThat(form.saved()).isTrue();
        var risk = project(REABLEMENT).controls().risks().getLast();
        assertThat(risk.title()).isEqualTo("Winter fills the wards");
        assertThat(risk.scores()).containsExactly(new Score(GivenDelivery.TODAY, 4, 5, "As last year"));
        assertThat(risk.review()).isEqualTo(LocalDate.of(2026, 12, 20));
    }

    @Test
    void asksForEverythingThatIsMissing() {
        var form = form(RiskScript.fresh(writer, everywhere));
        form.save();
        assertThat(form.saved()).isFalse();
        assertThat(form.view().get().sentences()).containsKeys("project", "title", "owner", "likelihood", "impact");
        assertThat(plan.taken()).isEmpty();
    }

    @Test
    void asksForNoProjectWhereThereIsOneOnly() {
        var form = form(RiskScript.fresh(writer, Choosing.only(FRONT_DOOR)));
        assertThat(form.view().get().sections().getFirst().fields()).extracting("name").doesNotContain("project");
    }

    @Test
    void changesWordsAndKeepsTheScores() {
        var before = risk("Assessors cannot be found");
        var form = form(RiskScript.of(writer, FRONT_DOOR, before));
        type(form, "title", "Assessors stay away", "state", "closed");
        form.save();
        var after = project(FRONT_DOOR).controls().risks().getFirst();
        assertThat(after.title()).isEqualTo("Assessors stay away");
        assertThat(after.closed()).isTrue();
        assertThat(after.scores()).isEqualTo(before.scores());
    }

    @Test
    void movesARiskToAnotherCellWithItsReason() {
        var form = form(new ScoreScript(writer, FRONT_DOOR, risk("Assessors cannot be found"), 2, 5));
        form.save();
        assertThat(form.firstFault()).contains("reason");
        type(form, "reason", "Two posts are filled");
        assertThat(form.view().get().reading().previews().getFirst().sentences()).containsExactly(
                "It scores 10: unlikely, project fails.",
                "Before, on 2 November 2026, it scored 20: likely, project fails.",
                "It stays with the programme: the board’s line is 15.");
        form.save();
        assertThat(risk("Assessors cannot be found").scores())
                .hasSize(3)
                .endsWith(new Score(GivenDelivery.TODAY, 2, 5, "Two posts are filled"));
    }

    @Test
    void looksAtARiskAgainInFourWeeksWhenItsReviewWasMissed() {
        var overdue = new ScoreScript(writer, FRONT_DOOR, risk("Assessors cannot be found"), 2, 5);
        assertThat(overdue.start().text("review")).isEqualTo("20/12/2026");
        var ahead = new ScoreScript(writer, FRONT_DOOR, risk("Partners keep their own front doors"), 2, 5);
        assertThat(ahead.start().text("review")).isEqualTo("01/01/2027");
    }

    @Test
    void addsAnActionThatAnswersToARisk() {
        var form = form(ActionScript.answering(writer, FRONT_DOOR, risk("Assessors cannot be found")));
        type(form, "words", "Ask the universities", "due", "21/11/2026");
        assertThat(form.view().get().sentences()).containsEntry("due",
                "This day has passed. Give today or a later day.");
        type(form, "due", "22/11/2026");
        form.save();
        var action = project(FRONT_DOOR).controls().actions().getLast();
        assertThat(action.answers(risk("Assessors cannot be found"))).isTrue();
        assertThat(action.owner()).isEqualTo("Head of service");
        assertThat(action.open()).isTrue();
    }

    @Test
    void dropsAnActionAndLeavesWhatItAnswersTo() {
        var before = project(FRONT_DOOR).controls().actions().getFirst();
        var form = form(ActionScript.of(writer, FRONT_DOOR, before));
        type(form, "state", Action.State.DROPPED.name());
        form.save();
        var after = project(FRONT_DOOR).controls().actions().getFirst();
        assertThat(after.state()).isEqualTo(Action.State.DROPPED);
        assertThat(after.origin()).isEqualTo(before.origin());
    }

    @Test
    void answersToTheProjectWhereTheRiskIsOfAnother() {
        var form = form(ActionScript.fresh(writer, everywhere));
        type(form, "project", FRONT_DOOR.toString(), "risk", id("Assessors cannot be found").toString());
        type(form, "project", REABLEMENT.toString(), "words", "Call", "owner", "Us", "due", "01/12/2026");
        form.save();
        assertThat(project(REABLEMENT).controls().actions().getLast().origin())
                .isEqualTo(new Action.Origin.OfProject());
    }

    @Test
    void addsAMilestoneWhoseForecastIsItsBaseline() {
        var form = form(MilestoneScript.fresh(writer, Choosing.only(FRONT_DOOR)));
        type(form, "name", "Night line open", "key", "yes", "baseline", "31/01/2027");
        form.save();
        var milestone = project(FRONT_DOOR).milestones().getLast();
        assertThat(milestone.key()).isTrue();
        assertThat(milestone.baseline()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(milestone.delivery()).isEqualTo(new Milestone.Delivery.Forecast(LocalDate.of(2027, 1, 31)));
    }

    @Test
    void asksForNoOtherBaseline() {
        var form = form(MilestoneScript.of(writer, FRONT_DOOR, milestone("Front door live")));
        assertThat(form.view().get().sections().getFirst().fields()).extracting("name").doesNotContain("baseline");
        type(form, "name", "Front door open");
        form.save();
        var after = project(FRONT_DOOR).milestones().get(1);
        assertThat(after.name()).isEqualTo("Front door open");
        assertThat(after.moves()).hasSize(3);
    }

    @ParameterizedTest(name = "{0} on {1} because “{2}”: fault in {3}")
    @CsvSource({
        "moves, 21/11/2026, Late, day",
        "moves, 22/11/2026, Late, ''",
        "moves, 29/01/2027, Late, day",
        "moves, 30/01/2027, '', reason",
        "moves, '', Late, day",
        "reached, 23/11/2026, '', day",
        "reached, 22/11/2026, '', ''",
        "reached, 31/02/2026, '', day"})
    void checksAForecast(String outcome, String day, String reason, String fault) {
        var form = form(new ForecastScript(writer, FRONT_DOOR, milestone("Front door live")));
        type(form, "outcome", outcome, "day", day, "reason", reason);
        form.save();
        assertThat(form.firstFault().orElse("")).isEqualTo(fault);
        assertThat(form.saved()).isEqualTo(fault.isEmpty());
    }

    @Test
    void asksWhyAMilestoneWasReachedLaterThanExpected() {
        var form = form(new ForecastScript(writer, FRONT_DOOR, milestone("Out-of-hours rota agreed")));
        type(form, "outcome", "reached", "day", "31/10/2026");
        form.save();
        assertThat(form.firstFault()).contains("reason");
        type(form, "day", "30/10/2026");
        form.save();
        assertThat(milestone("Out-of-hours rota agreed").reached()).isTrue();
    }

    @Test
    void saysHowLateANewForecastIs() {
        var form = form(new ForecastScript(writer, FRONT_DOOR, milestone("Front door live")));
        type(form, "day", "01/10/2027");
        assertThat(form.view().get().reading().previews().getFirst().sentences()).containsExactly(
                "It is 366 days later than agreed for 30 September 2026.", "Its forecast was changed 3 times before.");
    }

    @Test
    void asksTheBoardAndWritesDownItsAnswer() {
        var form = form(DecisionScript.fresh(writer, Optional.of(GivenDelivery.HOME)));
        type(form, "ask", "Agree to pay mileage", "due", "01/12/2026");
        form.save();
        var asked = plan.snapshot().decisions().getLast();
        assertThat(asked.open()).isTrue();
        assertThat(asked.raised()).isEqualTo(GivenDelivery.TODAY);

        var answer = form(new AnswerScript(writer, asked));
        answer.save();
        assertThat(answer.firstFault()).contains("answer");
        type(answer, "answer", Decision.State.AGREED.name(), "day", "20/11/2026");
        answer.save();
        assertThat(plan.snapshot().decisions().getLast())
                .extracting(Decision::state, Decision::meeting)
                .containsExactly(Decision.State.AGREED, "Board meeting of 20 November 2026");
    }

    @Test
    void setsWhatAProjectWaitsFor() {
        var form = form(new DependencyScript(writer, project(FRONT_DOOR)));
        form.act("more");
        type(form, "milestone1", id("Shared record live").toString(), "what1", "Again");
        form.save();
        assertThat(form.view().get().sentences())
                .containsEntry("milestone1", "This milestone stands above already.");
        form.act("drop-0");
        type(form, "milestone0", id("Second team recruited").toString(), "what0", "People");
        form.save();
        assertThat(project(FRONT_DOOR).controls().waitsFor())
                .containsExactly(new Dependency(id("Second team recruited"), "People"));
    }

    @Test
    void waitsForNothingWhenEveryLineIsRemoved() {
        var form = form(new DependencyScript(writer, project(FRONT_DOOR)));
        form.act("drop-0");
        form.save();
        assertThat(project(FRONT_DOOR).controls().waitsFor()).isEmpty();
    }

    private FormModel form(Script script) {
        return new FormModel(GivenWorkspace.over(plan), script);
    }

    private static void type(FormModel form, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            form.type(pairs[i], pairs[i + 1]);
        }
    }

    private Project project(UUID project) {
        return new Writer(plan.snapshot(), "").project(project).orElseThrow();
    }

    private Risk risk(String title) {
        return project(FRONT_DOOR).controls().risks().stream()
                .filter(each -> each.id().equals(id(title)))
                .findFirst()
                .orElseThrow();
    }

    private Milestone milestone(String name) {
        return project(FRONT_DOOR).milestones().stream()
                .filter(each -> each.id().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }
}
