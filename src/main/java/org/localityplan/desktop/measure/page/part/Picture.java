package org.localityplan.desktop.measure.page.part;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.text.Reason;

/// A chart, or the words that stand in its place.
public sealed interface Picture {

    record Chart(ChartStory story) implements Picture {}

    record Words(Reason reason) implements Picture {}

    /// A chart that is drawn once for each style, away from the screen, and shown again from then on.
    static Picture chart(ChartStory story) {
        Map<ChartStyle, JFreeChart> drawn = new ConcurrentHashMap<>();
        return new Chart(new ChartStory(
                story.title(),
                story.sentence(),
                style -> drawn.computeIfAbsent(style, story.drawing()),
                story.table()));
    }

    static Picture words(String heading, String words) {
        return new Words(new Reason(heading, words));
    }
}
