package org.localityplan.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskMatrixTest {

    private final RiskMatrix matrix =
            RiskMatrix.of(Register.of(GivenDelivery.snapshot()).open(), 15);

    @Test
    void givesLettersInTheOrderOfTheScores() {
        assertThat(matrix.entries()).extracting(RiskMatrix.Entry::letter).startsWith("A", "B", "C").endsWith("H");
        assertThat(matrix.at(4, 5)).singleElement().satisfies(entry -> {
            assertThat(entry.letter()).isEqualTo("A");
            assertThat(entry.risk().risk().title()).isEqualTo("Assessors cannot be found");
        });
    }

    @Test
    void hasNoLetterForTheTwentySeventh() {
        var many = RiskMatrix.of(GivenRisks.many(28), 15);
        assertThat(many.entries().get(25).letter()).isEqualTo("Z");
        assertThat(many.entries().get(26).letter()).isEmpty();
    }

    @ParameterizedTest(name = "line at {0}: {1} × {2} above {3}")
    @CsvSource({"15, 3, 5, true", "15, 5, 3, true", "15, 3, 4, false", "16, 3, 5, false", "16, 4, 4, true",
        "1, 1, 1, true"})
    void drawsTheBoardsLine(int appetite, int likelihood, int impact, boolean above) {
        assertThat(new RiskMatrix(appetite, List.of()).above(likelihood, impact)).isEqualTo(above);
    }

    @Test
    void saysACellInWords() {
        assertThat(matrix.words(4, 5)).isEqualTo("Likely, project fails: score 20, at or above the board’s line. "
                + "1 risk or issue: A Assessors cannot be found.");
        assertThat(matrix.words(1, 2)).isEqualTo("Rare, minor: score 2, below the board’s line. Nothing here.");
    }

    @Test
    void namesFiveOfACellAndCountsTheOthers() {
        var crowded = RiskMatrix.of(GivenRisks.many(400), 15);
        assertThat(crowded.at(1, 1)).hasSize(17);
        assertThat(crowded.words(1, 1)).contains("17 risks and issues: ").endsWith("; and 12 more.");
    }

    @Test
    void saysItselfInOneSentence() {
        assertThat(matrix.sentence()).isEqualTo(
                "8 risks and issues are open; 4 stand at the board’s line of 15 or above, the highest scoring 20.");
        assertThat(RiskMatrix.of(List.of(), 15).sentence()).isEqualTo("There is no open risk or issue.");
        assertThat(RiskMatrix.of(GivenRisks.many(1), 25).sentence()).isEqualTo(
                "1 risk or issue is open; none stands at the board’s line of 25 or above.");
    }
}
