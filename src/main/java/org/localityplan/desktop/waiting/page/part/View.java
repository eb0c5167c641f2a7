package org.localityplan.desktop.waiting.page.part;

import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.text.Reason;

/// One way to look at what a tab is about.
public sealed interface View {

    /// What the switch says.
    String name();

    record Chart(String name, ChartStory story) implements View {}

    /// Words in place of a chart that cannot be drawn.
    record Words(String name, Reason reason) implements View {}

    static View words(String name, String heading, String words) {
        return new Words(name, new Reason(heading, words));
    }
}
