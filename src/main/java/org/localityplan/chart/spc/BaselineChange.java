package org.localityplan.chart.spc;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.localityplan.chart.plot.Pen;
import org.localityplan.domain.measure.spc.XmrChart;

/// Where one baseline ends and the next begins.
///
/// @param before the last point of the old one
/// @param after the first point of the new one
/// @param words since when the new lines hold
record BaselineChange(LocalDate before, LocalDate after, String words) {

    /// The changes of a series; a break parts its baselines by itself and is no change.
    static List<BaselineChange> of(ControlSeries content) {
        List<XmrChart.Group> groups = content.judged().groups();
        return IntStream.range(1, groups.size())
                .mapToObj(i -> of(content, groups.get(i - 1), groups.get(i)))
                .filter(change -> !content.breaks().part(change.before(), change.after()))
                .toList();
    }

    private static BaselineChange of(ControlSeries content, XmrChart.Group old, XmrChart.Group fresh) {
        LocalDate last = content.judged().points().get(old.index() + old.n() - 1).date();
        return new BaselineChange(
                content.at(last), content.at(fresh.first()), "new baseline " + content.time().label(fresh.first()));
    }

    /// Half-way between the two.
    double x(Pen pen) {
        return (pen.x(before) + pen.x(after)) / 2;
    }
}
