package org.localityplan.pack.section;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.waiting.WaitingCount;
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
    /// By source and kind, the figures that rest on it, in the order in which the pack shows them.
    private final Map<String, Map<String, SequencedSet<String>>> figures = new TreeMap<>();

    private SourceSection() {}

    /// One row a source.
    public static Section of(Edition edition) {
        SourceSection section = new SourceSection();
        section.collect(edition.snapshot());
        List<Row> rows = section.figures.entrySet().stream()
                .<Row>map(each -> new Row.Cells(List.of(
                        new Cell.Name(each.getKey()), Written.text(words(each.getValue())))))
                .toList();
        String licence = "Contains public sector information licensed under the Open Government Licence v3.0.";
        String illustrative = "Illustrative: made up to show how the pack works; never to be quoted.";
        return new Section(
                "sources",
                "",
                "Sources and licence",
                Rank.PART,
                List.of(
                        new Block.Paragraph(licence, Tone.PLAIN),
                        new Block.Paragraph(illustrative, Tone.PLAIN),
                        new Table(
                                List.of(
                                        new Column("Source", 40, Align.LEFT),
                                        new Column("Figures that rest on it", 60, Align.LEFT)),
                                rows)));
    }

    private void collect(Snapshot snapshot) {
        snapshot.plans().forEach(plan -> add("plans", plan.title(), Stream.of(plan.provenance())));
        snapshot.plan().programmes().forEach(each -> add("status reports", each.name(), reports(each)));
        snapshot.plan().programmes().forEach(each -> add("risks and milestones", each.name(), watched(each)));
        snapshot.measures()
                .forEach(each -> add("measures", each.measure().key().code() + framework(each), figures(each)));
        snapshot.waitingLists().forEach(list -> add(
                "waiting lists", list.name(), list.counts().stream().map(WaitingCount::provenance)));
        money(snapshot.budget());
    }

    /// The same code means other things in the framework of 2023/24.
    private static String framework(MeasureHistory history) {
        return history.measure().key().framework() == Framework.ASCOF_2023 ? " (from 2023/24)" : "";
    }

    private static Stream<Provenance> reports(Programme programme) {
        return programme.reports().stream().map(StatusReport::provenance);
    }

    private static Stream<Provenance> watched(Programme programme) {
        return programme.projects().stream()
                .flatMap(project -> Stream.of(
                        project.milestones().stream().map(Milestone::provenance),
                        project.controls().risks().stream().map(Risk::provenance),
                        project.controls().actions().stream().map(Action::provenance))
                        .flatMap(each -> each));
    }

    private static Stream<Provenance> figures(MeasureHistory history) {
        return Stream.of(history.own(), history.comparators(), history.peers())
                .flatMap(List::stream)
                .map(Observation::provenance);
    }

    private void money(Budget budget) {
        budget.gaps().forEach(gap -> add("gaps", gap.period().label(), Stream.of(gap.provenance())));
        add("money", "budget lines", budget.lines().stream().map(BudgetLine::provenance));
        add("money", "savings", budget.savings().stream().map(Saving::provenance));
        add("money", "gross spend", budget.spending().stream().map(Budget.YearSpend::provenance));
    }

    private static String words(Map<String, SequencedSet<String>> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + ": " + String.join(", ", kind.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void add(String kind, String figure, Stream<Provenance> from) {
        from.map(Provenance::source)
                .forEach(source -> figures.computeIfAbsent(source, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(kind, _ -> new LinkedHashSet<>())
                        .add(figure));
    }
}
