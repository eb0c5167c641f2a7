package org.localityplan.desktop.measure.page.part;

import org.localityplan.desktop.kit.chart.ChartStory;

/// A chart, or the words that stand in its place.
public sealed interface Picture {

    record Chart(ChartStory story) implements Picture {}

    record Words(Reason reason) implements Picture {}

    static Picture words(String heading, String words) {
        return new Words(new Reason(heading, words));
    }
}
