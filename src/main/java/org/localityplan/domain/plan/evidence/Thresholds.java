package org.localityplan.domain.plan.evidence;

import java.util.EnumMap;
import java.util.Map;

/// The thresholds of the rules, where they are not the usual ones.
public record Thresholds(Map<EvidenceRule, Integer> set) {

    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        set = Map.copyOf(set);
    }

    public int of(EvidenceRule rule) {
        return set.getOrDefault(rule, rule.usual());
    }

    public Thresholds with(EvidenceRule rule, int threshold) {
        Map<EvidenceRule, Integer> changed = new EnumMap<>(EvidenceRule.class);
        changed.putAll(set);
        changed.put(rule, threshold);
        return new Thresholds(changed);
    }
}
