package org.localityplan.desktop.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetSentence;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;

/// Everything the screen says of the money of one year.
///
/// @param gap the sentence of the gap
/// @param bridge the chart of the gap; none where no savings are set against it
/// @param onRecord every gap that was ever forecast, the published one among them
/// @param variance the sentence of this year's budget
/// @param lines the budget lines, those without a programme by themselves
/// @param savings the savings by class
/// @param spending the chart of past spend; none where nothing is known
/// @param illustrative whether any figure of the year is invented
record BudgetPage(
        String gap,
        List<ChartStory> bridge,
        List<GapOnRecord> onRecord,
        String variance,
        List<Group<MoneyLine>> lines,
        List<Group<SavingLine>> savings,
        List<ChartStory> spending,
        boolean illustrative) {

    /// A gap as it was forecast.
    ///
    /// @param source where the figure comes from
    record GapOnRecord(String year, String amount, String title, String source) {}

    BudgetPage {
        bridge = List.copyOf(bridge);
        onRecord = List.copyOf(onRecord);
        lines = List.copyOf(lines);
        savings = List.copyOf(savings);
        spending = List.copyOf(spending);
    }

    static BudgetPage of(Snapshot snapshot, Period year) {
        var budget = snapshot.budget();
        return new BudgetPage(
                BudgetSentence.ofGap(budget, year),
                BridgeStory.of(budget, year).stream().toList(),
                budget.gaps().stream().map(BudgetPage::onRecord).toList(),
                BudgetSentence.ofVariance(budget, year),
                lines(budget.linesOf(year), snapshot),
                savings(budget.savingsOf(year), snapshot),
                SpendStory.of(budget).stream().toList(),
                illustrative(budget, year));
    }

    /// Where the gap of the year comes from.
    String sourceOf(Period year) {
        return onRecord.stream()
                .filter(gap -> gap.year().equals(year.label()))
                .map(GapOnRecord::source)
                .findFirst()
                .orElse("none on record");
    }

    private static GapOnRecord onRecord(Budget.Gap gap) {
        return new GapOnRecord(
                gap.period().label(),
                gap.opening().inMillions(),
                gap.title(),
                gap.provenance().isIllustrative()
                        ? "illustrative, invented for the sample"
                        : gap.provenance().source());
    }

    private static List<Group<MoneyLine>> lines(List<BudgetLine> lines, Snapshot snapshot) {
        List<BudgetLine> without = lines.stream()
                .filter(line -> line.scope() instanceof Scope.Unassigned)
                .toList();
        List<BudgetLine> with = lines.stream()
                .filter(line -> !(line.scope() instanceof Scope.Unassigned))
                .toList();
        return Stream.of(
                new Group<>("Programmes of the plan", rows(with, snapshot)),
                new Group<>("Money without a programme", rows(without, snapshot)),
                new Group<>("Total", totals(lines)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<MoneyLine> rows(List<BudgetLine> lines, Snapshot snapshot) {
        return lines.stream()
                .map(line -> MoneyLine.of(line, programme(line.scope(), snapshot)))
                .toList();
    }

    private static List<MoneyLine> totals(List<BudgetLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> partners = lines.stream().map(BudgetLine::partner).distinct().toList();
        Stream<MoneyLine> byPartner = partners.size() < 2
                ? Stream.empty()
                : partners.stream()
                        .map(partner -> MoneyLine.total(
                                partner,
                                lines.stream()
                                        .filter(line -> line.partner().equals(partner))
                                        .toList()));
        return Stream.concat(byPartner, Stream.of(MoneyLine.total("All lines", lines)))
                .toList();
    }

    private static List<Group<SavingLine>> savings(List<Saving> savings, Snapshot snapshot) {
        if (savings.isEmpty()) {
            return List.of();
        }
        Stream<Group<SavingLine>> classes = Stream.of(Saving.Confidence.values())
                .map(confidence -> ofClass(confidence, savings, snapshot))
                .filter(group -> !group.rows().isEmpty());
        return Stream.concat(classes, Stream.of(new Group<>("Total", List.of(SavingLine.total(savings)))))
                .toList();
    }

    private static Group<SavingLine> ofClass(Saving.Confidence confidence, List<Saving> savings, Snapshot snapshot) {
        List<Saving> of = savings.stream()
                .filter(saving -> saving.confidence() == confidence)
                .toList();
        var heading = "%s: %s forecast, %s"
                .formatted(
                        confidence.words(),
                        Amounts.total(of.stream().map(Saving::forecast).toList()),
                        counted(snapshot.budget().rules().weight(confidence)));
        return new Group<>(
                heading,
                of.stream()
                        .map(saving -> SavingLine.of(saving, programme(saving.scope(), snapshot)))
                        .toList());
    }

    /// How far the class counts towards the expected gap.
    private static String counted(BigDecimal weight) {
        if (weight.signum() == 0) {
            return "not counted";
        }
        return weight.compareTo(BigDecimal.ONE) == 0
                ? "counted in full"
                : "counted at " + weight.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static String programme(Scope scope, Snapshot snapshot) {
        return scope.programmes().stream()
                .map(id -> snapshot.plan().programme(id).map(Programme::name).orElse("an earlier plan"))
                .findFirst()
                .orElse("none");
    }

    private static boolean illustrative(Budget budget, Period year) {
        Stream<Provenance> lines = budget.linesOf(year).stream().map(BudgetLine::provenance);
        Stream<Provenance> savings = budget.savingsOf(year).stream().map(Saving::provenance);
        Stream<Provenance> gaps = budget.gapOf(year).stream().map(Budget.Gap::provenance);
        return Stream.of(lines, savings, gaps).flatMap(each -> each).anyMatch(Provenance::isIllustrative);
    }
}
