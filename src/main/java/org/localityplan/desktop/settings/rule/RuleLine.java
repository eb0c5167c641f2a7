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
        boolean one = threshold == 1 && rule.unit().endsWith("s");
        return "%,d %s"
                .formatted(threshold, one ? rule.unit().substring(0, rule.unit().length() - 1) : rule.unit());
    }

    String usually() {
        return String.valueOf(rule.usual());
    }

    String help() {
        return "In %s; usually %d".formatted(rule.unit(), rule.usual());
    }

    String spoken() {
        return "%s: %s. This is %s, usually %d"
                .formatted(rule.light().words(), rule.words(), amount(), rule.usual());
    }
}
