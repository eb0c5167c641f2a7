package org.localityplan.domain.waiting.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.measure.spc.Kind;
import org.localityplan.domain.measure.spc.Label;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.WaitingList;

class WaitingChartsTest {

    /// Fourteen counts; the list grows by one a month, and by eighty in the last.
    private static WaitingList list() {
        return GivenList.of(IntStream.range(0, 14)
                .mapToObj(i -> LocalDate.of(2025, 9, 1).plusMonths(i) + ":" + (i == 13 ? 592 : 500 + i)
                        + (i == 0 ? ":-" : i == 13 ? ":100/20/0" : ":11/" + (9 + i % 2) + "/1"))
                .toList());
    }

    @Test
    void fewerPeopleAreBetter() {
        XmrChart size = WaitingCharts.size(list());

        assertThat(size.points()).hasSize(14);
        assertThat(size.method()).isEqualTo(XmrChart.Method.CONTROL_CHART);
        assertThat(size.points().getLast().kind()).isEqualTo(Kind.CONCERN);
    }

    @Test
    void flowLeavesOutWhereOnlyTheSizeIsKnown() {
        XmrChart flow = WaitingCharts.netFlow(list());

        assertThat(flow.points()).hasSize(13);
        assertThat(flow.points().getLast().value()).isEqualByComparingTo("80");
        assertThat(flow.points().getLast().kind()).isEqualTo(Kind.CONCERN);
        assertThat(flow.points().getLast().label()).isEqualTo(Label.OUTSIDE_HIGH);
    }

    @Test
    void saysWhereThereAreTooFewPoints() {
        assertThat(WaitingCharts.size(GivenList.of(List.of("2026-10-31:700:-"))).method())
                .isEqualTo(XmrChart.Method.LINE_ONLY);
        assertThat(WaitingCharts.netFlow(GivenList.of(List.of("2026-10-31:700:-"))).points())
                .isEmpty();
    }
}
