package org.localityplan.desktop.budget.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.budget.GivenYears;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.GapYear;
import org.localityplan.domain.budget.SavingsShortfall;

class GapWordsTest {

    @Test
    void tellsTheBridgeStepByStep() {
        var story = BridgeStory.of(GivenYears.sample(2026)).orElseThrow();
        assertThat(story.story().title()).isEqualTo("£3.8m of the gap of £9.4m is expected to be left");
        assertThat(story.story().sentence()).contains("between £2.6m and £5.0m");
        assertThat(story.steps()).extracting(BridgeStep::name).containsExactly(
                "Gap before savings", "Delivered", "On track", "At risk", "Unachievable", "Unidentified",
                "Left if all are made", "Expected gap", "Low: all savings at risk made", "High: none of them made");
        assertThat(story.story().table().points().get(2).spoken())
                .isEqualTo("On track: £2,600k, counted as £2,340k");
    }

    @Test
    void explainsHowTheExpectedGapComesAbout() {
        var expected = BridgeStory.of(GivenYears.sample(2026)).orElseThrow().steps().get(7).detail();
        assertThat(expected.heading()).isEqualTo("Expected gap: £3.8m");
        assertThat(statements(expected)).containsExactly(
                "Gap before savings £9,400k",
                "less £2,100k, 100% of savings delivered",
                "less £2,340k, 90% of savings on track",
                "less £1,200k, 50% of savings at risk");
    }

    @Test
    void namesTheSavingsBehindAColumn() {
        var delivered = BridgeStory.of(GivenYears.sample(2026)).orElseThrow().steps().get(1).detail();
        assertThat(delivered.note()).isEqualTo("Counted at 100%: £2,100k of £2,100k");
        assertThat(statements(delivered)).hasSize(3).first().isEqualTo("Shorter forms, fewer hours: £400k");
    }

    @Test
    void whatDoesNotReconcileIsAStepOfItsOwn() {
        var steps = BridgeStory.of(GivenYears.workedCase()).orElseThrow().steps();
        assertThat(steps).filteredOn(step -> step.name().equals("Not reconciled")).singleElement().satisfies(step -> {
            assertThat(step.amount()).isEqualTo(Money.millions("7"));
            assertThat(statements(step.detail())).startsWith(
                    "The budget paper states savings of £90,000k", "The savings on record make £83,000k");
        });
    }

    @Test
    void tellsWhatWasNeverFoundFromWhatWillNotBeMade() {
        var money = GivenYears.workedCase();
        var shortfall = SavingsShortfall.of(Money.millions("104"), money.savings());
        assertThat(ShortfallWords.of(shortfall)).containsExactly(
                "£9.0m is to be identified: £95.0m is agreed against a gap of £104.0m.",
                "£12.0m is agreed and will not be made: £83.0m of £95.0m is forecast.",
                "Together £21.0m is missing; £83.0m is forecast, 80% of the gap.");
    }

    @Test
    void saysWhenNothingIsMissing() {
        var enough = new SavingsShortfall(Money.millions("20.6"), Money.millions("21"), Money.millions("21.5"));
        assertThat(ShortfallWords.of(enough)).containsExactly(
                "Nothing is left to be identified: £21.0m is agreed against a gap of £20.6m.",
                "All that is agreed is expected: £21.5m of £21.0m is forecast.",
                "The savings forecast cover the gap, 104% of the gap.");
        var half = new SavingsShortfall(Money.millions("20.6"), Money.millions("20.6"), Money.millions("10.17"));
        assertThat(ShortfallWords.of(half).getLast()).contains("49% of the gap");
    }

    @Test
    void saysHowFarEachClassCounts() {
        assertThat(WeightWords.of(GivenYears.sample(2026))).containsExactly(
                new Fact("Delivered", "In full: £2,100k"),
                new Fact("On track", "At 90%: £2,340k of £2,600k"),
                new Fact("At risk", "At 50%: £1,200k of £2,400k"),
                new Fact("Unachievable", "Not counted: £600k"),
                new Fact("Unidentified", "Not counted: £900k"));
        assertThat(WeightWords.range(GivenYears.SAMPLE.budget().rules())).contains("more than 5% of its budget");
    }

    @Test
    void listsTheGapsOfAllYearsEachWithItsSource() {
        var lines = GapYear.of(GivenYears.SAMPLE.budget()).stream().map(GapLine::new).toList();
        assertThat(lines).extracting(GapLine::label).containsExactly("2020/21", "2025/26", "2026/27", "2027/28");
        assertThat(lines).extracting(GapLine::opening).containsExactly("£44.3m", "£6.2m", "£9.4m", "£12.8m");
        assertThat(lines.get(2).spoken())
                .isEqualTo("2026/27: gap before savings £9.4m, expected to be left £3.8m, between £2.6m and £5.0m");
        assertThat(lines.get(2).lasting()).isEqualTo("£7.4m");
        assertThat(lines.getFirst().expected()).isEqualTo("no savings on record");
        assertThat(lines.getFirst().detail().parts().getLast().statements().getFirst()).contains("2016");
    }

    @Test
    void aYearWithoutSavingsHasNoBridge() {
        assertThat(BridgeStory.of(GivenYears.sample(2020))).isEmpty();
        assertThat(BridgeStory.of(GivenYears.sample(2030))).isEmpty();
    }

    private static List<String> statements(Detail detail) {
        return detail.parts().getFirst().statements();
    }
}
