package org.localityplan.desktop.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.TallyBar;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.ProgrammeStanding.Freshness;
import org.localityplan.domain.standing.ProgrammeStanding.MilestoneStanding;

/// A programme's row of the heat strip, in words.
record ProgrammeLine(ProgrammeStanding standing) {

    String name() {
        return standing.programme().name();
    }

    Light declared() {
        return standing.declared();
    }

    /// Whether the declared light is too old to be believed.
    boolean stale() {
        return standing.freshness() == Freshness.STALE;
    }

    /// What is said of the evidence and of the promises.
    ChallengeLine challenge() {
        return new ChallengeLine(standing);
    }

    RatingTally measures() {
        return standing.measures();
    }

    /// What stands in place of a counting bar when no measure is judged; empty when one is.
    String measuresInWords() {
        return TallyBar.nothing(standing.measures());
    }

    /// The next milestone's name, or why there is none.
    String milestone() {
        return standing.nextMilestone()
                .map(next -> next.milestone().name())
                .orElse(hasMilestones() ? "all reached" : "no milestones");
    }

    /// When the next milestone comes: `34 days late`, `in 12 days`; empty when there is none.
    String milestoneDays() {
        return standing.nextMilestone().map(ProgrammeLine::days).orElse("");
    }

    boolean milestoneLate() {
        return standing.nextMilestone().filter(next -> next.daysLate() > 0).isPresent();
    }

    /// `£0.2m over`, `£36k under`, `on budget`, `–` where there is no budget line.
    String variance() {
        return standing.variance().stream().findFirst().map(ProgrammeLine::variance).orElse("–");
    }

    boolean overspent() {
        return standing.variance().stream().anyMatch(money -> money.signum() > 0);
    }

    /// How old the newest report is: `9 days`, `71 days, stale`, `never`.
    String updated() {
        return switch (standing.freshness()) {
            case CURRENT, OVERDUE, STALE -> Formats.days(standing.daysSinceReport());
            case NEVER_REPORTED -> "never";
        };
    }

    boolean current() {
        return standing.freshness() == Freshness.CURRENT;
    }

    /// The whole row as one sentence.
    String spoken() {
        List<String> parts = new ArrayList<>();
        parts.add("%s: %s".formatted(name(), declared().words().toLowerCase(Locale.UK)));
        parts.addAll(challenge().spoken());
        parts.add("year end " + standing.yearEnd().words().toLowerCase(Locale.UK));
        parts.add(spokenMeasures());
        parts.add("next milestone " + milestone() + (milestoneDays().isEmpty() ? "" : ", " + milestoneDays()));
        if (!standing.variance().isEmpty()) {
            parts.add(variance());
        }
        parts.add(spokenFreshness());
        return String.join("; ", parts) + ".";
    }

    private String spokenMeasures() {
        var tally = standing.measures();
        return tally.judged() == 0
                ? measuresInWords().replace("in development", "measures in development")
                : "measures %d on target, %d at risk, %d off".formatted(tally.green(), tally.amber(), tally.red());
    }

    private String spokenFreshness() {
        return switch (standing.freshness()) {
            case CURRENT -> "reported " + updated() + " ago";
            case OVERDUE -> "reported " + updated() + " ago, overdue";
            case STALE -> "reported " + updated() + " ago, a full cycle missed";
            case NEVER_REPORTED -> "never reported";
        };
    }

    private boolean hasMilestones() {
        return standing.programme().projects().stream()
                .anyMatch(project -> !project.milestones().isEmpty());
    }

    private static String days(MilestoneStanding next) {
        if (next.daysLate() > 0) {
            return Formats.days(next.daysLate()) + " late";
        }
        return next.daysAhead() == 0 ? "today" : "in " + Formats.days(next.daysAhead());
    }

    private static String variance(Money variance) {
        var tenth = Money.millions("0.1");
        if (variance.signum() == 0) {
            return "on budget";
        }
        var amount = variance.abs().compareTo(tenth) < 0 ? variance.abs().inThousands() : variance.abs().inMillions();
        return amount + (variance.signum() > 0 ? " over" : " under");
    }
}
