package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// All measures in one table, then each that has more than one figure as a chart.
public final class MeasureSection {

    private static final Size HALF = Figures.half(165);

    private MeasureSection() {}

    public static Section of(Edition edition) {
        List<MeasureHistory> measures = edition.snapshot().measures().stream()
                .filter(each -> each.measure().stage() != Measure.Stage.RETIRED)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(peers(edition), Tone.NOTE));
        blocks.add(MeasureTable.grouped(measures, edition));
        List<MeasureHistory> drawn = measures.stream().filter(Figures::hasTrend).toList();
        if (!drawn.isEmpty()) {
            blocks.add(new Block.Heading("Measures over time"));
            blocks.addAll(pairs(drawn, edition));
        }
        return new Section("measures", "", "Measures", Rank.PART, blocks);
    }

    private static String peers(Edition edition) {
        String place = edition.snapshot().peerGroups().stream()
                .findFirst()
                .map(group -> "Place: rank among the councils of %s that have a figure for the same period; 1st is best. "
                        .formatted(group.name()))
                .orElse("");
        return place + "(p): provisional, may still be revised by its publisher.";
    }

    private static List<Block> pairs(List<MeasureHistory> measures, Edition edition) {
        List<Block> pairs = new ArrayList<>();
        for (int i = 0; i < measures.size(); i += 2) {
            List<Block> left = List.of(Figures.trend(measures.get(i), edition, HALF));
            List<Block> right = i + 1 < measures.size()
                    ? List.of(Figures.trend(measures.get(i + 1), edition, HALF))
                    : List.of();
            pairs.add(new Block.Beside(left, right));
        }
        return pairs;
    }
}
