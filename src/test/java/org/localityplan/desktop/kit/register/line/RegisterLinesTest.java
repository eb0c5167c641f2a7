package org.localityplan.desktop.kit.register.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localityplan.domain.register.GivenDelivery.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.register.GivenDelivery;
import org.localityplan.domain.register.Register;
import org.localityplan.domain.register.RiskMatrix;

class RegisterLinesTest {

    private final Register register = Register.of(GivenDelivery.snapshot());

    @ParameterizedTest(name = "{0}: {1} {2}, review {3}, {4}")
    @CsvFileSource(resources = "/rules/risk-lines.csv", useHeadersInDisplayName = true)
    void wordsARisk(String title, String score, String movement, String review, String actions, boolean unanswered) {
        var line = risk(title);
        assertThat(line.score()).isEqualTo(score);
        assertThat(line.movement()).isEqualTo(movement);
        assertThat(line.review()).isEqualTo(review);
        assertThat(line.actions()).isEqualTo(actions);
        assertThat(line.unanswered()).isEqualTo(unanswered);
    }

    @Test
    void speaksARiskWithItsMovement() {
        assertThat(risk("Assessors cannot be found").spoken()).isEqualTo(
                "A Assessors cannot be found. Risk of Single front door, score 20: likely, project fails, "
                        + "at or above the board’s line; up by 8 on 2 November 2026; owner Head of service; "
                        + "review 12 days overdue; open: 1 of 2 actions overdue");
    }

    @Test
    void tellsTheScoresOfARiskTheNewestFirst() {
        var detail = risk("Assessors cannot be found").detail();
        assertThat(detail.parts().get(1).statements()).containsExactly(
                "2 November 2026: 20: likely, project fails. Looked at with the team.",
                "24 August 2026: 12: possible, serious");
    }

    @Test
    void tellsEachChangeOfAForecastWithItsReason() {
        var line = register.milestones().stream()
                .filter(entry -> entry.milestone().name().equals("Front door live"))
                .map(entry -> MilestoneLine.of(entry, TODAY))
                .findFirst()
                .orElseThrow();
        assertThat(line.moved()).isEqualTo("3 times");
        assertThat(line.detail().parts().get(1).statements())
                .hasSize(3)
                .last()
                .isEqualTo("On 3 August 2026 from 30 September 2026 to 30 October 2026: "
                        + "The telephone system came late.");
    }

    @Test
    void marksAnActionThatIsOverdueAndOneThatIsDone() {
        var lines = register.actions().stream().map(entry -> new ActionLine(entry, TODAY)).toList();
        assertThat(lines).extracting(ActionLine::due)
                .containsExactly("done", "20 days overdue", "25 Nov 26", "4 Dec 26", "17 Dec 26");
        assertThat(lines).extracting(ActionLine::overdue).containsExactly(false, true, false, false, false);
    }

    @Test
    void saysWhatTheBoardAnsweredAndWhere() {
        var lines = register.decisions().stream().map(each -> new DecisionLine(each, "Access", TODAY)).toList();
        assertThat(lines).extracting(DecisionLine::answer).containsExactly(
                "declined: Board meeting of 12 August 2026",
                "agreed: Board meeting of 14 October 2026",
                "asked 10 Nov 26",
                "asked 17 Nov 26");
        assertThat(lines).extracting(DecisionLine::overdue).containsExactly(false, false, true, false);
    }

    private RiskLine risk(String title) {
        return RiskLine.of(RiskMatrix.of(register.risks(), register.appetite()), TODAY).stream()
                .filter(line -> line.risk().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
