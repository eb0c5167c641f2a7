package org.localityplan.domain.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;

/// A risk or issue with where it belongs and what is being done about it.
///
/// @param actions all that answer to it, done ones too
public record RiskEntry(Risk risk, Home home, List<Action> actions) {

    static final Comparator<RiskEntry> HIGHEST_FIRST = Comparator.comparingInt(RiskEntry::score)
            .reversed()
            .thenComparing(entry -> entry.risk().title());

    public RiskEntry {
        actions = List.copyOf(actions);
    }

    /// Its newest score, 1 to 25.
    public int score() {
        return risk.score().value();
    }

    /// How it was scored before; empty when it was scored once only.
    public Optional<Score> before() {
        var scores = risk.scores();
        return scores.size() < 2 ? Optional.empty() : Optional.of(scores.get(scores.size() - 2));
    }

    /// How much higher the newest score is than the one before; negative when it is lower, 0 when there is none before.
    public int rise() {
        return before().map(score -> score() - score.value()).orElse(0);
    }

    /// Whether somebody has undertaken to do something about it by a day.
    public boolean answered() {
        return actions.stream().anyMatch(Action::open);
    }

    /// Days past the day on which it was to be looked at again; 0 while that is to come, or when it is closed.
    public long daysUnreviewed(LocalDate asAt) {
        return risk.closed() ? 0 : Math.max(0, ChronoUnit.DAYS.between(risk.review(), asAt));
    }
}
