package org.localityplan.desktop.waiting.page.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.waiting.page.whatif.WhatIfModel.View;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.WhatIf;

class WhatIfModelTest {

    private static final WaitingList LIST = GivenLists.growing();

    private final WhatIfModel model = new WhatIfModel();

    @BeforeEach
    void begin() {
        model.begin(LIST);
    }

    @Test
    void beginsWithNothingChanged() {
        assertThat(tried().comparison().changed()).isFalse();
    }

    @Test
    void triesWhatIsTyped() {
        model.type(LIST, Trial.EXTRA, " 10 ");
        model.type(LIST, Trial.DEMAND, "−5 %");
        model.type(LIST, Trial.WEEKS, "8");
        model.type(LIST, Trial.A_WEEK, "2.5");
        assertThat(tried().comparison().whatIf())
                .isEqualTo(new WhatIf(10, -0.05, new WhatIf.Initiative(8, 2.5)));
        assertThat(tried().faults()).isEmpty();
    }

    @Test
    void triesTheRestWithoutWhatCannotBeRead() {
        model.type(LIST, Trial.EXTRA, "10");
        model.type(LIST, Trial.WEEKS, "eight");
        assertThat(tried().faults()).isEqualTo(Set.of(Trial.WEEKS));
        assertThat(tried().comparison().whatIf()).isEqualTo(new WhatIf(10, 0, new WhatIf.Initiative(0, 0)));
    }

    @Test
    void triesTheSameOnANewCountAndNothingOnAnotherList() {
        model.type(LIST, Trial.EXTRA, "10");
        model.show(GivenLists.shrinking());
        assertThat(tried().comparison().whatIf().extraAWeek()).isEqualTo(10);
        model.begin(GivenLists.shrinking());
        assertThat(tried().comparison().changed()).isFalse();
    }

    @Test
    void triesNothingWhereTheFlowIsNotKnown() {
        model.begin(GivenLists.sizeOnly());
        assertThat(model.view()).isEqualTo(new View.Impossible());
        model.begin(GivenLists.uncounted());
        assertThat(model.view()).isEqualTo(new View.Impossible());
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "EXTRA, 10, 10",
        "EXTRA, +2.5, 2.5",
        "EXTRA, '1,000', 1000",
        "EXTRA, 10001, ",
        "EXTRA, ten, ",
        "DEMAND, -100, -100",
        "DEMAND, -101, ",
        "WEEKS, 260, 260",
        "WEEKS, 261, ",
        "WEEKS, 2.5, ",
        "WEEKS, -1, ",
        "A_WEEK, -1, ",
        "A_WEEK, '', 0"
    })
    void readsANumberWithinItsBounds(Trial trial, String typed, Double meant) {
        if (meant == null) {
            assertThat(trial.read(typed)).isEmpty();
        } else {
            assertThat(trial.read(typed)).contains(meant);
        }
    }

    private View.Tried tried() {
        return (View.Tried) model.view();
    }
}
