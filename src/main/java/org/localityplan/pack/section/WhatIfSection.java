package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.localityplan.chart.waiting.WhatIfChart;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.Rates;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIf.Projection;
import org.localityplan.domain.waiting.outlook.WhatIfSentence;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Callout;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// What is tried on a waiting list: the size week by week as a chart and at eight dates as a table, and what was put in.
public final class WhatIfSection {

    private static final Size SIZE = Figures.page(250);
    private static final int STEPS = 8;
    private static final List<Column> COLUMNS = List.of(
            new Column("Week", 16, Align.RIGHT),
            new Column("Ends on", 36, Align.LEFT),
            new Column("As now", 24, Align.RIGHT),
            new Column("If this is tried", 24, Align.RIGHT));

    private WhatIfSection() {}

    public static Section of(WaitingList list, Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout(
                WhatIfChart.ILLUSTRATION + ".",
                "It is reckoned from the list's last three counts; nothing of it is kept in the plan."));
        blocks.add(new Block.Figure(
                WhatIfSentence.tried(comparison.whatIf()),
                List.of(),
                Figures.svg(WhatIfChart.of(comparison, Figures.style(SIZE)), SIZE),
                SIZE,
                "People waiting week by week. " + WhatIfSentence.outcome(comparison),
                ""));
        blocks.add(new Table(COLUMNS, rows(comparison)));
        blocks.add(new Block.Paragraph(putIn(list), Tone.NOTE));
        return new Section("what-if", "", "Size of the list week by week", Rank.PART, blocks);
    }

    private static List<Row> rows(Comparison comparison) {
        return IntStream.rangeClosed(0, STEPS)
                .map(step -> comparison.weeks() * step / STEPS)
                .<Row>mapToObj(week -> new Row.Cells(List.of(
                        Written.text(String.valueOf(week)),
                        Written.text(Spoken.day(comparison.tried().from().plusWeeks(week))),
                        Written.text(people(comparison.asNow(), week)),
                        Written.text(people(comparison.tried(), week)))))
                .toList();
    }

    /// A list that has cleared stays clear.
    private static String people(Projection.Sizes sizes, int week) {
        return week < sizes.sizes().size() ? Spoken.number(Math.round(sizes.sizes().get(week))) : "0";
    }

    private static String putIn(WaitingList list) {
        String rates = Rates.of(list) instanceof Rates.Known(double demand, double capacity)
                ? String.format(
                        Locale.UK,
                        "Over the last three counts %,.1f people a week joined the list and %,.1f left it. ",
                        demand,
                        capacity)
                : "";
        return rates
                + "Each week those who join are added and those who leave are taken off, until nobody waits or five"
                + " years have gone.";
    }
}
