package org.localityplan.domain.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.waiting.ListTerms.Threshold;

class AgeBandsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/age-bands.csv", numLinesToSkip = 1)
    void saysHowLongPeopleHaveWaited(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        AgeBands bands = GivenList.bands(row.text(1));

        assertThat(bands.median().words()).isEqualTo(row.text(2));
        assertThat(bands.ninetySecond().words()).isEqualTo(row.text(3));
        assertThat(bands.over(18)).hasToString(
                row.text(4).isEmpty() ? "OptionalInt.empty" : "OptionalInt[" + row.text(4) + "]");
        if (row.text(5).isEmpty()) {
            assertThat(bands.mean()).isEmpty();
        } else {
            assertThat(bands.mean().getAsDouble()).isCloseTo(Double.parseDouble(row.text(5)), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-18=-1", "18-18=1", "18-17=1", "0-18=1;17-20=1", "18-19=1;0-18=1", "0-=1;18-=1"})
    void bandsThatCannotBeAreRefused(String bands) {
        assertThatIllegalArgumentException().isThrownBy(() -> GivenList.bands(bands));
    }

    @Test
    void areDrawnInWiderBands() {
        AgeBands narrow = GivenList.bands("0-6=10;6-12=20;12-18=30;18-52=5;52-=2");

        AgeBands wide = narrow.cutAt(List.of(12, 18, 30, 52));

        assertThat(wide).isEqualTo(GivenList.bands("0-12=30;12-18=30;18-52=5;52-=2"));
        assertThat(wide.people()).isEqualTo(narrow.people());
        assertThat(AgeBands.NONE.cutAt(List.of(12))).isEqualTo(AgeBands.NONE);
    }

    @Test
    void bandsWithGapsAreSoundAndSomeWeeksLieInNoBand() {
        AgeBands bands = GivenList.bands("0-6=10;12-18=5");

        assertThat(bands.over(8)).hasValue(5);
        assertThat(bands.over(18)).hasValue(0);
        assertThat(bands.people()).isEqualTo(15);
        assertThat(new Wait.Weeks(new BigDecimal("1.0")).words()).isEqualTo("1 week");
        assertThat(new Wait.Weeks(new BigDecimal("70.0")).words()).isEqualTo("70 weeks");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 5})
    void weeksOfABandGoForwards(int over) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new AgeBands(List.of(new AgeBands.Band(over, new AgeBands.End.UpTo(3), 1))));
    }

    @Test
    void whatIsGivenGoesBeforeWhatIsEstimated() {
        CountDetail given = new CountDetail(
                new Wait.Weeks(new BigDecimal("12.4")),
                new Wait.Over(52),
                GivenList.bands("0-18=5;18-=5"),
                List.of());
        WaitingCount bare =
                GivenList.of(List.of("2026-10-31:10:-:47:0-18=5;18-26=3;26-=2")).counts().getFirst();
        WaitingCount count = new WaitingCount(
                bare.id(), bare.at(), 10, bare.flow(), bare.longest(), given, bare.provenance());

        assertThat(count.median().words()).isEqualTo("12.4 weeks");
        assertThat(count.ninetySecond().words()).isEqualTo("over 52 weeks");
        assertThat(bare.median().words()).isEqualTo("18 weeks");
        assertThat(bare.ninetySecond().words()).isEqualTo("over 26 weeks");
    }

    @Test
    void nothingIsEstimatedWhereOnlyThoseOverTheThresholdAreCounted() {
        WaitingCount count = GivenList.of(List.of("2026-10-31:10:-:47:0-18=5;18-=5")).counts().getFirst();

        assertThat(count.median()).isEqualTo(new Wait.Unknown());
        assertThat(count.ninetySecond()).isEqualTo(new Wait.Unknown());
        assertThat(count.detail().ages().over(18)).hasValue(5);
    }

    @Test
    void peopleOverTheThresholdAreCountedWhereTheBandsAllowIt() {
        List<String> counts = List.of("2026-10-31:10:-:60:0-18=4;18-52=5;52-=1");

        assertThat(over(new Threshold.Weeks(52), counts)).isEqualTo(new OverThreshold.People(1, 52));
        assertThat(over(new Threshold.Weeks(18), counts)).isEqualTo(new OverThreshold.People(6, 18));
        assertThat(over(new Threshold.Weeks(40), counts)).isEqualTo(new OverThreshold.NotCounted(40));
        assertThat(over(new Threshold.Weeks(18), List.of("2026-10-31:10:-:60")))
                .isEqualTo(new OverThreshold.NotCounted(18));
        assertThat(over(new Threshold.None(), counts)).isEqualTo(new OverThreshold.NoThreshold());
    }

    private static OverThreshold over(Threshold threshold, List<String> counts) {
        ListTerms terms = new ListTerms(threshold, List.of(), "", "", new ListTerms.Aim.None());
        WaitingList list = GivenList.with(terms, counts);
        return OverThreshold.of(list, list.counts().getLast());
    }

    @Test
    void countsOfPeopleAndWaitsAreNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CountDetail.PriorityCount("Urgent", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wait.Weeks(new BigDecimal("-0.1")));
    }
}
