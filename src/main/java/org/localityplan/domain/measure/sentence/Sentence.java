package org.localityplan.domain.measure.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.spc.SpcReading;

/// The sentence of a measure: value, target and gap, direction, special cause, assurance, place among peers, freshness,
/// quality; made by rule, in at most sixty words beside the name of the measure, as far as that goes.
///
/// What matters least is shortened first: the measure named as a proxy, the country, the median, the move since last year,
/// the remark on quality, the reason for a special cause.
public final class Sentence {

    private static final int MOST_WORDS = 60;
    private static final int PROXY = 6;
    private static final int PEERS = 5;
    private static final int MOVEMENT = 4;
    private static final int QUALITY = 3;
    private static final int VARIATION = 2;

    private final MeasureHistory history;
    private final Measure measure;
    private final LocalDate asAt;

    private Sentence(MeasureHistory history, LocalDate asAt) {
        this.history = history;
        this.measure = history.measure();
        this.asAt = asAt;
    }

    /// The sentence of a measure of a snapshot; it also says how the measures fare that are named as quicker signs of it.
    public static String of(MeasureHistory history, Snapshot snapshot) {
        List<MeasureHistory> quicker = history.measure().upkeep().proxies().stream()
                .flatMap(key -> snapshot.measure(key).stream())
                .toList();
        return new Sentence(history, snapshot.asAt()).say(snapshot.peerGroups(), quicker);
    }

    /// The sentence of a measure without others.
    ///
    /// @param groups the peer groups of the snapshot, of which one is chosen to compare with
    /// @param asAt the day it is looked at
    public static String of(MeasureHistory history, List<PeerGroup> groups, LocalDate asAt) {
        return new Sentence(history, asAt).say(groups, List.of());
    }

    private String say(List<PeerGroup> groups, List<MeasureHistory> quicker) {
        List<Part> parts = new ArrayList<>();
        history.latest().ifPresent(newest -> {
            parts.addAll(
                    newest.figure() instanceof Figure.Value value ? known(newest, value, groups) : unknown(newest));
            parts.add(1, Part.fixed(override()));
            parts.add(Part.fixed(Trust.freshness(history, asAt)));
            parts.add(new Part(QUALITY, Trust.quality(measure.upkeep().quality())));
        });
        quicker.forEach(each -> parts.add(Part.optional(PROXY, Trust.proxy(each, asAt))));
        history.latest().ifPresent(newest -> parts.add(Part.fixed(Trust.illustration(history, newest))));
        String said = Part.join(parts, MOST_WORDS);
        return measure.name() + ": "
                + (history.latest().isEmpty() ? ("no figure has been recorded yet. " + said).strip() : said);
    }

    private List<Part> known(Observation newest, Figure.Value value, List<PeerGroup> groups) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.fixed(standing(newest, value)));
        parts.add(new Part(MOVEMENT, Movement.of(history, newest)));
        if (SpcReading.of(history) instanceof SpcReading.Charted chart) {
            parts.add(new Part(VARIATION, SpecialCause.variation(chart)));
            parts.add(Part.fixed(SpecialCause.assurance(chart, history.target(newest.period()))));
        }
        parts.add(new Part(PEERS, AmongPeers.of(history, groups)));
        return parts;
    }

    private String standing(Observation newest, Figure.Value value) {
        Optional<Target> target = history.target(newest.period());
        String provisional = value.provisional() ? " (provisional)" : "";
        String when = " in " + Spoken.period(newest.period()) + provisional + ", ";
        return standing(MeasureRag.judge(history, asAt), value, when, target);
    }

    private String standing(Rating rating, Figure.Value value, String when, Optional<Target> target) {
        return switch (rating) {
            case Rating.Overridden(Note.Override _, Rating computed) -> standing(computed, value, when, target);
            case Rating.Unrated(Rating.Reason reason) ->
                measure.unit().print(value.amount()) + when + unjudged(reason) + ".";
            case Rating.Green _,Rating.Amber _,Rating.Red _ ->
                judged(value.amount(), when, target.orElseThrow());
        };
    }

    /// `Set to on track by the chair: the count is a known error.`; empty where no person did.
    private String override() {
        return MeasureRag.judge(history, asAt) instanceof Rating.Overridden(Note.Override override, Rating _)
                ? Spoken.sentence("Set to " + override.colour().words().toLowerCase(Locale.UK) + " by "
                        + override.by().person() + ": " + override.reason())
                : "";
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

    private List<Part> unknown(Observation newest) {
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
        return List.of(Part.fixed("the figure for " + Spoken.period(newest.period()) + " " + what + "." + before));
    }
}
