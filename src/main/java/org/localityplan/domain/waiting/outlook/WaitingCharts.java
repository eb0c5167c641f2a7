package org.localityplan.domain.waiting.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.spc.Xmr;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The control charts of a list, by the rules of every other chart: fewer people are better. How much may be said of them,
/// [XmrChart#method] tells.
public final class WaitingCharts {

    private WaitingCharts() {}

    /// The chart of the list's size at each count.
    public static XmrChart size(WaitingList list) {
        return chart(list.counts().stream().map(count -> dated(count, count.waiting())));
    }

    /// The chart of joined less left since the count before; counts of which only the size is known are left out.
    public static XmrChart netFlow(WaitingList list) {
        return chart(list.counts().stream()
                .flatMap(count -> count.flow() instanceof WaitingCount.Flow.Counted flow
                        ? Stream.of(dated(count, flow.net()))
                        : Stream.empty()));
    }

    private static XmrSeries.Dated dated(WaitingCount count, int people) {
        return new XmrSeries.Dated(count.at(), BigDecimal.valueOf(people));
    }

    private static XmrChart chart(Stream<XmrSeries.Dated> points) {
        List<XmrSeries.Dated> values = points.toList();
        return Xmr.of(XmrSeries.of(values), Polarity.LOWER);
    }
}
