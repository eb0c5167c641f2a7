package org.localityplan.desktop.measure.page.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.MeasureHistory;

class FigureLineTest {

    @Test
    void listsEveryTotalNewestFirst() {
        var lines = FigureLine.of(subject(GivenStates.annual()));
        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst().cells())
                .containsExactly("2025/26", "18.8", "–", "–", "± 0.4", "", "19.0", "At risk", "Monthly return", "");
    }

    @Test
    void saysWhatIsSuppressedOrMissing() {
        var lines = FigureLine.of(subject(GivenStates.suppressed()));
        assertThat(lines.getFirst().state()).isEqualTo("suppressed");
        assertThat(lines.getFirst().spoken())
                .isEqualTo("Oct 2026: suppressed, target 10, source Monthly return");
        assertThat(lines).extracting(FigureLine::state).containsOnlyOnce("missing");
    }

    @Test
    void printsAValueWithAsManyDecimalsAsItsLightNeeds() {
        var near = GivenStates.months(0).own("2026-10", "600.4p").target("2026/27", "600", "10%").history();
        var line = FigureLine.of(subject(near)).getFirst();
        assertThat(line.value()).isEqualTo("600.4");
        assertThat(line.rating()).isEqualTo("At risk");
        assertThat(line.state()).isEqualTo("provisional");
    }

    @Test
    void showsRemarksAndColoursThatPeopleSet() {
        assertThat(FigureLine.of(subject(GivenStates.full())).getFirst().note())
                .isEqualTo("Counted after the bank holiday return");
        assertThat(FigureLine.of(subject(GivenStates.overridden())).getFirst().rating())
                .isEqualTo("At risk, set by Director of adult services");
    }

    private static Subject subject(MeasureHistory history) {
        return new Subject(history, GivenStates.snapshot(history));
    }
}
