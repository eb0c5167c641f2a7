package org.localityplan.domain.waiting.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.WaitingList;

class ComparisonTest {

    /// In 92 days 276 people join and 276 leave: 21 a week each.
    private static final WaitingList STEADY = GivenList.of(List.of(
            "2026-07-31:300:-", "2026-08-31:300:92/92/0", "2026-09-30:300:92/90/2", "2026-10-31:300:92/92/0"));

    @Test
    void comparesNothingWhereTheFlowIsNotKnown() {
        assertThat(Comparison.of(GivenList.of(List.of("2026-10-31:300:-")), WhatIf.AS_NOW)).isEmpty();
        assertThat(Comparison.of(GivenList.of(List.of("2026-10-31:300:5/5/0")), WhatIf.AS_NOW)).isEmpty();
    }

    @ParameterizedTest(name = "{0} more a week: looked at for {1} weeks; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0    | 104 | As now, the list would not clear: as many or more join as leave.
            30   | 26  | If this is tried, the list would clear by 9 January 2027, in 10 weeks. As now, the list would not clear: as many or more join as leave.
            5    | 104 | If this is tried, the list would clear by 25 December 2027, in 60 weeks. As now, the list would not clear: as many or more join as leave.
            1    | 104 | If this is tried, the list would shrink, but 40 people would still wait after five years. As now, the list would not clear: as many or more join as leave.
            """)
    void looksAsFarAheadAsItIsWorth(double extra, int weeks, String outcome) {
        var comparison = comparison(new WhatIf(extra, 0, new WhatIf.Initiative(0, 0)));
        assertThat(comparison.weeks()).isEqualTo(weeks);
        assertThat(WhatIfSentence.outcome(comparison)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "0, 0, 0, 0, Nothing is changed.",
        "10, 0, 0, 0, 10 more people are seen each week.",
        "-2.5, 0.1, 0, 0, 2.5 fewer people are seen each week and 10% more people join.",
        "0, -0.05, 0, 9, 5% fewer people join.",
        "1, -0.05, 8, 20, '1 more person is seen each week, 5% fewer people join and for 8 weeks 20 more are seen each week.'"
    })
    void saysWhatIsTried(double extra, double demand, int weeks, double aWeek, String sentence) {
        assertThat(WhatIfSentence.tried(new WhatIf(extra, demand, new WhatIf.Initiative(weeks, aWeek))))
                .isEqualTo(sentence);
    }

    @Test
    void saysThatAListIsClearAlready() {
        var clear = GivenList.of(List.of(
                "2026-07-31:9:-", "2026-08-31:6:2/5/0", "2026-09-30:3:2/5/0", "2026-10-31:0:2/5/0"));
        assertThat(WhatIfSentence.outcome(Comparison.of(clear, WhatIf.AS_NOW).orElseThrow()))
                .isEqualTo("As now, the list is clear already.");
    }

    private static Comparison comparison(WhatIf whatIf) {
        return Comparison.of(STEADY, whatIf).orElseThrow();
    }
}
