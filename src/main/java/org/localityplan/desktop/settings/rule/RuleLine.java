package org.localityplan.desktop.settings.rule;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;

/// A rule with the threshold that holds for it.
record RuleLine(EvidenceRule rule, int threshold) {

    /// The rules that suggest a light, in their order.
    static List<RuleLine> of(Light light, Thresholds thresholds) {
        return all(thresholds).filter(line -> line.rule.light() == light).toList();
    }

    static Stream<RuleLine> all(Thresholds thresholds) {
        return Stream.of(EvidenceRule.values()).map(rule -> new RuleLine(rule, thresholds.of(rule)));
    }

    /// What stands above the rules of a light.
    static String heading(Light light) {
        return "%s when any of these is so".formatted(light.words());
    }

    boolean unusual() {
        return threshold != rule.usual();
    }

    /// `28 days`.
    String amount() {
        return amount(threshold);
    }

    /// What is usual, where something else holds.
    String usually() {
        return unusual() ? amount(rule.usual()) : "as usual";
    }

    String help() {
        return "In %s; usually %d".formatted(rule.unit(), rule.usual());
    }

    String spoken() {
        return "%s: %s. Threshold %s, %s".formatted(
                rule.light().words(), rule.words(), amount(), unusual() ? "usually " + usually() : usually());
    }

    private String amount(int number) {
        String unit = rule.unit();
        boolean one = number == 1 && unit.endsWith("s");
        return "%,d %s".formatted(number, one ? unit.substring(0, unit.length() - 1) : unit);
    }
}
