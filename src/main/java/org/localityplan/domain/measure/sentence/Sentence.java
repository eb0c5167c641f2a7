package org.localityplan.domain.measure.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.note.Note;

/// The sentence of a measure: value, target and gap, direction, place among peers, freshness; made by rule.
///
/// The gap and the changes are differences of the printed figures, so that a reader can check them with the page in hand.
public final class Sentence {

    private final MeasureHistory history;
    private final Measure measure;
    private final LocalDate asAt;

    private Sentence(MeasureHistory history, LocalDate asAt) {
        this.history = history;
        this.measure = history.measure();
        this.asAt = asAt;
    }

    /// The sentence of a measure.
    ///
    /// @param groups the peer groups of the snapshot; the first is the one compared with
    /// @param asAt the day it is looked at
    public static String of(MeasureHistory history, List<PeerGroup> groups, LocalDate asAt) {
        return new Sentence(history, asAt).say(groups);
    }

    private String say(List<PeerGroup> groups) {
        Optional<Observation> latest = history.latest();
        if (latest.isEmpty()) {
            return measure.name() + ": no figure has been recorded yet.";
        }
        Observation newest = latest.orElseThrow();
        Stream<String> parts = newest.figure() instanceof Figure.Value value
                ? Stream.of(standing(newest, value), Movement.of(history, newest, value), place(groups),
                        freshness(newest))
                : Stream.of(withoutValue(newest), freshness(newest));
        return Stream.concat(parts, Stream.of(illustration(newest)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String standing(Observation newest, Figure.Value value) {
        Optional<Target> target = history.target(newest.period());
        String provisional = value.provisional() ? " (provisional)" : "";
        String when = " in " + Spoken.period(newest.period()) + provisional + ", ";
        return measure.name() + ": " + standing(MeasureRag.judge(history, asAt), value, when, target);
    }

    private String standing(Rating rating, Figure.Value value, String when, Optional<Target> target) {
        return switch (rating) {
            case Rating.Overridden(Note.Override override, Rating computed) ->
                standing(computed, value, when, target) + " Set to " + override.colour().words().toLowerCase(Locale.UK)
                        + " by " + override.by().person() + ": " + override.reason();
            case Rating.Unrated(Rating.Reason reason) ->
                measure.unit().print(value.amount()) + when + unjudged(reason) + ".";
            case Rating.Green _,Rating.Amber _,Rating.Red _ ->
                judged(value.amount(), when, target.orElseThrow());
        };
    }

    private String judged(BigDecimal amount, String when, Target target) {
        return HonestFigure.print(amount, target, measure.polarity(), measure.unit())
                + when
                + Gap.words(measure, amount, target)
                + ".";
    }

    private static String unjudged(Rating.Reason reason) {
        return switch (reason) {
            case NO_TARGET -> "without a target";
            case NOT_DUE -> "with a target for a later period";
            case IN_DEVELOPMENT -> "a measure that is not judged yet";
            case NO_DATA, SUPPRESSED -> "older than the period of the target";
        };
    }

    private String withoutValue(Observation newest) {
        String what = newest.figure() instanceof Figure.Suppressed
                ? "is suppressed because it is small"
                : "is missing";
        String before = history.totals().reversed().stream()
                .flatMap(each -> each.figure()
                        .value()
                        .map(amount -> " The newest one before it is " + measure.unit().print(amount) + ", for "
                                + Spoken.period(each.period()) + ".")
                        .stream())
                .findFirst()
                .orElse("");
        return measure.name() + ": the figure for " + Spoken.period(newest.period()) + " " + what + "." + before;
    }

    private String place(List<PeerGroup> groups) {
        if (groups.isEmpty()) {
            return "";
        }
        PeerGroup group = groups.getFirst();
        return switch (Benchmark.of(history, group)) {
            case Standing.Ranked ranked -> {
                String joint = ranked.ties() > 0 ? "Joint " : "";
                yield joint + ranked.words() + " with data in " + group.name() + ", where the median is "
                        + measure.unit().print(ranked.median()) + ".";
            }
            case Standing.NotRanked _ -> "";
        };
    }

    private String freshness(Observation newest) {
        Freshness.Timing timing =
                Freshness.Timing.usual(newest.period().kind());
        return switch (Freshness.of(newest.period(), timing, asAt)) {
            case Freshness.Current() -> "";
            case Freshness.Due(LocalDate by) -> "The next figure is due by " + Spoken.day(by) + ".";
            case Freshness.Overdue(long days) -> "The next figure is " + Spoken.days(days) + " overdue.";
            case Freshness.Stale(long days) -> "A full cycle has been missed: the next figure is " + Spoken.days(days)
                    + " overdue.";
        };
    }

    private static String illustration(Observation newest) {
        return newest.provenance().isIllustrative() ? "The figure is illustrative." : "";
    }
}
