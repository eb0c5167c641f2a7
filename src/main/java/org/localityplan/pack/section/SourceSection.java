package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.plan.Programme;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// Where each figure comes from, and on what terms it may be used.
public final class SourceSection {
    private final Map<String, SequencedSet<String>> sources = new LinkedHashMap<>();

    private SourceSection() {}

    public static Section of(Edition edition) {
        SourceSection section = new SourceSection();
        section.collect(edition.snapshot());
        List<Row> rows = new ArrayList<>();
        section.sources.forEach((figure, from) -> rows.add(
                new Row.Cells(List.of(new Cell.Name(figure), Written.text(String.join("; ", from))))));
        return new Section("sources", "", "Sources and licence", Rank.PART, List.of(
                new Block.Paragraph(
                        "Contains public sector information licensed under the Open Government Licence v3.0. Figures of the "
                                + "Adult Social Care Outcomes Framework are published by NHS England, formerly NHS Digital.",
                        Tone.PLAIN),
                new Block.Paragraph(
                        "Illustrative: made up to show how the pack works; never to be quoted.", Tone.NOTE),
                new Table(
                        List.of(new Column("Figure", 38, Align.LEFT), new Column("Source", 62, Align.LEFT)),
                        rows)));
    }

    private void collect(Snapshot snapshot) {
        snapshot.plans().forEach(plan -> add("Plan: " + plan.title(), Stream.of(plan.provenance())));
        snapshot.plan().programmes().forEach(each -> add("Reports: " + each.name(), reports(each)));
        snapshot.measures().forEach(each -> add(
                each.measure().key().code() + "  " + each.measure().name(), figures(each)));
        snapshot.waitingLists().forEach(list -> add(
                "Waiting: " + list.name(), list.counts().stream().map(count -> count.provenance())));
        money(snapshot.budget());
    }

    private static Stream<Provenance> reports(Programme programme) {
        return programme.reports().stream().map(report -> report.provenance());
    }

    private static Stream<Provenance> figures(MeasureHistory history) {
        return Stream.of(history.own(), history.comparators(), history.peers())
                .flatMap(observations -> observations.stream().map(each -> each.provenance()));
    }

    private void money(Budget budget) {
        budget.gaps().forEach(gap -> add("Gap: " + gap.title(), Stream.of(gap.provenance())));
        add("Budget lines", budget.lines().stream().map(line -> line.provenance()));
        add("Savings", budget.savings().stream().map(saving -> saving.provenance()));
        add("Gross spend", budget.spending().stream().map(spend -> spend.provenance()));
    }

    private void add(String figure, Stream<Provenance> from) {
        List<String> named = from.map(Provenance::source).distinct().toList();
        if (!named.isEmpty()) {
            sources.computeIfAbsent(figure, _ -> new LinkedHashSet<>()).addAll(named);
        }
    }
}
