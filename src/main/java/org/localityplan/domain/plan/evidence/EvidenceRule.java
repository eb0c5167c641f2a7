package org.localityplan.domain.plan.evidence;

import org.localityplan.domain.Light;

/// A rule by which a project's facts speak against it, with the threshold that is usual. Source: the locality's own rules
/// for its programme office; each threshold can be set in the settings.
public enum EvidenceRule {
    KEY_MILESTONE_LATE(Light.RED, 28, "days", "A key milestone is more than this late"),
    END_DAYS_LATE(Light.RED, 60, "days", "The end is forecast more than this past its baseline"),
    END_SHARE_LATE(Light.RED, 10, "per cent of the duration", "The end is forecast more than this past its baseline"),
    COST_FAR_OVER(Light.RED, 10, "per cent", "The forecast cost is more than this over budget"),
    RISK_UNANSWERED(Light.RED, 20, "points", "A risk or issue scores this or more and has no dated action"),
    REPORT_VERY_OLD(Light.RED, 2, "cycles", "The status report is this old or older"),
    MILESTONE_LATE(Light.AMBER, 1, "days", "A milestone is this late or later"),
    MILESTONE_MOVED(Light.AMBER, 3, "times", "A milestone was re-forecast this often or more"),
    COST_OVER(Light.AMBER, 5, "per cent", "The forecast cost is this much over budget or more"),
    RISK_HIGH(Light.AMBER, 15, "points", "A risk or issue scores this or more"),
    MEASURE_CONCERN(Light.AMBER, 1, "measures", "Linked measures are red with a special cause for concern"),
    REPORT_OLD(Light.AMBER, 1, "cycles", "The status report is this old or older"),
    NOTHING_CHANGED(Light.AMBER, 2, "reports", "So many reports running say that nothing changed"),
    PROMISE_MISSED(Light.AMBER, 1, "days", "The day promised for being back on track has passed by this"),
    ACTION_OVERDUE(Light.AMBER, 14, "days", "An action is more than this overdue"),
    DEPENDENCY_LATE(Light.AMBER, 1, "days", "A milestone of another project that it waits for is this late or later");

    private final Light light;
    private final int usual;
    private final String unit;
    private final String words;

    EvidenceRule(Light light, int usual, String unit, String words) {
        this.light = light;
        this.usual = usual;
        this.unit = unit;
        this.words = words;
    }

    /// The light that the rule suggests when it fires.
    public Light light() {
        return light;
    }

    /// The threshold that holds where nobody has set another.
    public int usual() {
        return usual;
    }

    /// What the threshold is counted in.
    public String unit() {
        return unit;
    }

    /// When it fires; "this" is the threshold.
    public String words() {
        return words;
    }
}
