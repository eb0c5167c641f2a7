package org.localityplan.desktop.kit.register.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.localityplan.chart.slip.SlipChart;
import org.localityplan.chart.slip.Slips;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.kit.chart.ChartStory.Table;
import org.localityplan.desktop.kit.chart.ChartStory.Walk;
import org.localityplan.desktop.kit.register.line.MilestoneLine;
import org.localityplan.domain.register.MilestoneEntry;
import org.localityplan.domain.register.SlipSentence;

/// What the slip chart of some milestones says.
public final class SlipStory {

    private static final List<String> HEADS = List.of("Milestone", "Belongs to", "Agreed", "Now", "Changed", "Late");

    private SlipStory() {}

    /// @param lines those that are drawn, from the top
    public static ChartStory of(List<MilestoneLine> lines, LocalDate asAt) {
        List<MilestoneEntry> entries = lines.stream().map(MilestoneLine::entry).toList();
        var slips = new Slips(
                lines.stream().map(line -> new Slips.Row(line.milestone(), line.where())).toList(), asAt);
        return new ChartStory(
                SlipSentence.title(entries, asAt),
                SlipSentence.of(entries, asAt),
                style -> SlipChart.of(slips, style),
                new Table(
                        HEADS,
                        IntStream.range(0, lines.size())
                                .mapToObj(row -> point(lines.get(row), SlipChart.level(row, lines.size())))
                                .toList(),
                        Walk.DOWN));
    }

    private static Point point(MilestoneLine line, double level) {
        var milestone = line.milestone();
        return new Point(
                level,
                "%s, %s".formatted(milestone.name(), SlipSentence.stand(milestone, line.asAt())),
                List.of(
                        milestone.name(),
                        line.where(),
                        Formats.shortDate(milestone.baseline()),
                        line.delivery(),
                        line.moved(),
                        line.late()));
    }
}
