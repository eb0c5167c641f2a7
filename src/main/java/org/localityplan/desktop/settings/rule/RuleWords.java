package org.localityplan.desktop.settings.rule;

import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.plan.report.ReportCycle;

/// How the plan is steered, in sentences.
final class RuleWords {

    private RuleWords() {}

    static String sentence(Steering steering) {
        return "%s %s".formatted(reports(steering.cycle()), appetite(steering.appetite()));
    }

    /// How many rules have a threshold of their own.
    static String unusual(Steering steering) {
        long own = RuleLine.all(steering.thresholds()).filter(RuleLine::unusual).count();
        return own == 0
                ? "All thresholds are the usual ones."
                : Spoken.counted(own, "threshold is not the usual one.", "thresholds are not the usual ones.");
    }

    /// The length of a reporting period.
    static String length(Period.Kind kind) {
        return switch (kind) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case FINANCIAL_YEAR -> "financial year";
            case CALENDAR_YEAR -> "calendar year";
        };
    }

    /// How many days after the end of its period a report is due.
    static int due(ReportCycle cycle) {
        return cycle.timing().lagDays() + cycle.timing().graceDays();
    }

    private static String reports(ReportCycle cycle) {
        return "A status report is due every %s, within %s of its end."
                .formatted(length(cycle.kind()), Spoken.counted(due(cycle), "day", "days"));
    }

    private static String appetite(int score) {
        return "The board hears of every risk that scores %d or more of 25.".formatted(score);
    }
}
