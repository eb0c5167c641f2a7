package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.sentence.Sentence;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Figure;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// All measures in one table; then those off track or at risk, each with its chart, what is done about it and what is to be
/// expected; then the others as charts, two side by side.
public final class MeasureSection {

    private static final Size HALF = Figures.half(148);
    private static final Size MAIN = Figures.main(178);
    private static final Size STRIP = Figures.main(120);

    private MeasureSection() {}

    public static Section of(Edition edition) {
        List<MeasureHistory> measures = edition.snapshot().measures().stream()
                .filter(each -> each.measure().stage() != Measure.Stage.RETIRED)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(peers(edition), Tone.NOTE));
        blocks.add(MeasureTable.grouped(measures, edition));
        List<MeasureHistory> troubled =
                measures.stream().filter(each -> MeasureAccount.troubled(each, edition)).toList();
        if (!troubled.isEmpty()) {
            blocks.add(new Block.Heading("Measures off track or at risk"));
            troubled.forEach(each -> blocks.add(explained(each, edition)));
        }
        List<MeasureHistory> others = measures.stream()
                .filter(each -> !troubled.contains(each) && MeasureFigure.drawn(each, edition))
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Block.Heading("Other measures"));
            blocks.addAll(pairs(others, edition));
        }
        return new Section("measures", "", "Measures", Rank.PART, blocks);
    }

    private static String peers(Edition edition) {
        String place = edition.snapshot().peerGroups().stream()
                .findFirst()
                .map(group -> ("Place: rank among the councils of %s that have a figure for the same period, or of the group "
                        + "named below it; 1st is best. ").formatted(group.name()))
                .orElse("");
        return place + "(p): provisional, may still be revised by its publisher.";
    }

    /// The chart, and for a series over years the place among councils below it; beside them what is said of it.
    private static Block explained(MeasureHistory history, Edition edition) {
        List<Block> charts = new ArrayList<>();
        List<Block> side = new ArrayList<>();
        if (MeasureFigure.drawn(history, edition)) {
            Figure chart = MeasureFigure.of(history, edition, MAIN);
            charts.add(chart.withoutCaption());
            side.add(new Block.Paragraph(chart.caption(), Tone.NOTE));
            MeasureFigure.strip(history, edition, STRIP).ifPresent(charts::add);
        } else {
            charts.add(new Block.Paragraph(Sentence.of(history, edition.snapshot()), Tone.PLAIN));
        }
        side.addAll(MeasureAccount.of(history, edition));
        return new Block.Aside(charts, side);
    }

    private static List<Block> pairs(List<MeasureHistory> measures, Edition edition) {
        List<Block> pairs = new ArrayList<>();
        for (int i = 0; i < measures.size(); i += 2) {
            List<Block> left = List.of(MeasureFigure.of(measures.get(i), edition, HALF));
            List<Block> right = i + 1 < measures.size()
                    ? List.of(MeasureFigure.of(measures.get(i + 1), edition, HALF))
                    : List.of();
            pairs.add(new Block.Beside(left, right));
        }
        return pairs;
    }
}
