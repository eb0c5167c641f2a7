package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.compare.BenchmarkStrip;
import org.localityplan.chart.compare.Peers;
import org.localityplan.chart.icon.SpcShape;
import org.localityplan.chart.spc.ControlSeries;
import org.localityplan.chart.spc.SpcChart;
import org.localityplan.chart.trend.TrendChart;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.benchmark.PeerChoice;
import org.localityplan.domain.measure.benchmark.Places;
import org.localityplan.domain.measure.sentence.Sentence;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.pack.page.Block.Figure;
import org.localityplan.pack.page.Block.Icon;
import org.localityplan.pack.page.Block.Size;

/// A measure as a chart, by the method of its figures: a control chart with its icons; a trend beside region and country
/// for a series without limits; a strip of all councils where there are too few years for a trend.
public final class MeasureFigure {
    private static final int FEWEST_FOR_TREND = 4;
    private static final int FEWEST_DOTS = 5;
    private static final int ICON = 15;

    private final MeasureHistory history;
    private final Edition edition;
    private final Size size;

    private MeasureFigure(MeasureHistory history, Edition edition, Size size) {
        this.history = history;
        this.edition = edition;
        this.size = size;
    }

    /// Whether there is anything to draw: two figures, or a place among councils.
    public static boolean drawn(MeasureHistory history, Edition edition) {
        return known(history) > 1 || peers(history, edition).isPresent();
    }

    private static long known(MeasureHistory history) {
        return history.totals().stream()
                .filter(each -> each.figure().value().isPresent())
                .count();
    }

    /// The group whose strip has dots enough.
    private static Optional<PeerGroup> peers(MeasureHistory history, Edition edition) {
        return PeerChoice.of(history, edition.snapshot().peerGroups())
                .filter(group -> Places.of(history, group).n() >= FEWEST_DOTS);
    }

    /// The chart of the measure's method. The first statement of its sentence is the title, the others the caption; the
    /// whole is what a reader who cannot see it is told.
    public static Figure of(MeasureHistory history, Edition edition, Size size) {
        return new MeasureFigure(history, edition, size).figure();
    }

    /// Where all councils of a group lie, for a measure that has such a strip and is not drawn as one already.
    static Optional<Figure> strip(MeasureHistory history, Edition edition, Size size) {
        MeasureFigure figure = new MeasureFigure(history, edition, size);
        return figure.isStrip()
                ? Optional.empty()
                : peers(history, edition).map(group -> {
                    String alt = "Councils of " + group.name() + ". " + figure.sentence();
                    return new Figure(
                            "Peer group: " + group.name(), List.of(),
                            Figures.svg(figure.strip(group), size),
                            size,
                            alt,
                            "");
                });
    }

    private Figure figure() {
        String sentence = sentence();
        int end = sentence.indexOf(". ") + 1;
        String found = end == 0 ? sentence : sentence.substring(0, end);
        String rest = end == 0 ? "" : sentence.substring(end).strip();
        return new Figure(found, icons(), Figures.svg(chart(), size), size, sentence, rest);
    }

    private String sentence() {
        return Sentence.of(history, edition.snapshot());
    }

    private JFreeChart chart() {
        ChartStyle style = Figures.style(size);
        if (SpcReading.of(history) instanceof SpcReading.Charted charted
                && charted.method() != XmrChart.Method.LINE_ONLY) {
            return SpcChart.of(ControlSeries.of(history, charted), style);
        }
        return isStrip()
                ? strip(peers(history, edition).orElseThrow())
                : TrendChart.of(history, style);
    }

    private boolean isStrip() {
        return known(history) < FEWEST_FOR_TREND && peers(history, edition).isPresent();
    }

    private JFreeChart strip(PeerGroup group) {
        return BenchmarkStrip.of(Peers.of(history, group), Figures.style(size));
    }

    private List<Icon> icons() {
        List<Icon> icons = new ArrayList<>();
        if (SpcReading.of(history) instanceof SpcReading.Charted charted) {
            charted.variation()
                    .ifPresent(each -> icons.add(new Icon(SpcShape.of(each).svg(ICON), each.words())));
            history.latest().stream()
                    .flatMap(newest -> history.target(newest.period()).stream())
                    .flatMap(target -> charted.assurance(target).stream())
                    .forEach(each -> icons.add(new Icon(SpcShape.of(each).svg(ICON), words(each))));
        }
        return icons;
    }

    /// Short enough for half a page.
    private static String words(Assurance assurance) {
        return switch (assurance) {
            case PASS -> "will meet the target";
            case FAIL -> "will not meet the target";
            case HIT_OR_MISS -> "may meet the target or miss it";
        };
    }
}
