package org.localityplan.desktop.budget.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.Saving;

/// A column of the bridge or an end of its range, with how it comes about.
///
/// @param counted what of it is counted towards the expected gap, in words; empty where that is no question
record BridgeStep(String name, Money amount, String counted, Detail detail) {

    /// Every step on the way from the gap before savings to what is left of it.
    static List<BridgeStep> of(Bridge bridge, Budget.Gap gap, YearMoney money) {
        List<BridgeStep> steps = new ArrayList<>();
        steps.add(plain("Gap before savings", bridge.opening(), gap.title(), List.of(
                "What is missing in %s if nothing is done".formatted(gap.period().label()),
                "Partner: " + gap.partner(),
                "Source: " + YearMoney.source(gap.provenance()))));
        bridge.steps().forEach(step -> steps.add(ofClass(step, money)));
        if (bridge.unreconciled().signum() != 0) {
            steps.add(unreconciled(bridge));
        }
        steps.add(plain("Left if all are made", bridge.residual(), "", List.of(
                "The gap before savings less every saving in full, whatever its class",
                "No saving is sure to be made in full: the expected gap counts each by how sure it is")));
        steps.add(expected(bridge));
        steps.add(plain("Low: all savings at risk made", bridge.low(), "", List.of(
                "As the expected gap, with savings at risk counted in full")));
        steps.add(plain("High: none of them made", bridge.high(), "", List.of(
                "As the expected gap, with savings at risk not counted")));
        return steps;
    }

    private static BridgeStep plain(String name, Money amount, String note, List<String> statements) {
        return new BridgeStep(name, amount, "", new Detail(
                name + ": " + amount.inMillions(), note, List.of(new Detail.Part("How it comes about", statements))));
    }

    private static BridgeStep ofClass(Bridge.Step step, YearMoney money) {
        List<String> savings = money.savings().stream()
                .filter(saving -> saving.confidence() == step.confidence())
                .map(BridgeStep::words)
                .toList();
        String name = step.confidence().words();
        return new BridgeStep(
                name,
                step.amount(),
                Amounts.print(step.weighted()),
                new Detail(
                        "Savings %s: %s".formatted(name.toLowerCase(Locale.UK), step.amount().inMillions()),
                        "Counted at %s: %s of %s".formatted(
                                Amounts.percent(step.weight()),
                                Amounts.print(step.weighted()),
                                Amounts.print(step.amount())),
                        List.of(new Detail.Part("These savings, as forecast", savings))));
    }

    private static String words(Saving saving) {
        return "%s: %s".formatted(saving.name(), Amounts.print(saving.forecast()));
    }

    private static BridgeStep unreconciled(Bridge bridge) {
        Money lines = Money.total(bridge.steps().stream().map(Bridge.Step::amount).toList());
        return plain("Not reconciled", bridge.unreconciled(), "", List.of(
                "The budget paper states savings of %s".formatted(
                        Amounts.print(lines.plus(bridge.unreconciled()))),
                "The savings on record make %s".formatted(Amounts.print(lines)),
                "The difference is explained by nothing on record, and is not counted towards the expected gap"));
    }

    private static BridgeStep expected(Bridge bridge) {
        Stream<String> steps = bridge.steps().stream()
                .filter(step -> step.weight().signum() != 0)
                .map(step -> "less %s, %s of savings %s".formatted(
                        Amounts.print(step.weighted()),
                        Amounts.percent(step.weight()),
                        step.confidence().words().toLowerCase(Locale.UK)));
        return plain("Expected gap", bridge.expected(), "", Stream.concat(
                Stream.of("Gap before savings " + Amounts.print(bridge.opening())), steps).toList());
    }
}
