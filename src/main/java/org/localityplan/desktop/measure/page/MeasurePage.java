package org.localityplan.desktop.measure.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.sentence.Sentence;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.ProgrammeStanding;

/// Everything the page of a measure says.
///
/// @param measure what is measured
/// @param rating how it stands
/// @param stale whether a full cycle was missed: the light is hatched
/// @param kind its framework, how often it comes and which way is better
/// @param sentence its sentence
/// @param picture its chart, or why there is none
/// @param says the facts that the chart shows
/// @param about the facts on the measure itself
/// @param linked the programmes that are judged by it
record MeasurePage(
        Measure measure,
        Rating rating,
        boolean stale,
        String kind,
        String sentence,
        Picture picture,
        List<Fact> says,
        List<Fact> about,
        List<Linked> linked) {

    /// A fact with its name.
    record Fact(String name, String words) {}

    /// A programme judged by the measure, with its declared light.
    record Linked(UUID programme, String name, Light light) {}

    /// The chart, or the words that stand in its place.
    sealed interface Picture {
        record Chart(ChartStory story) implements Picture {}

        record Words(String heading, String words) implements Picture {}
    }

    MeasurePage {
        says = List.copyOf(says);
        about = List.copyOf(about);
        linked = List.copyOf(linked);
    }

    /// The page of a measure; empty when the snapshot does not know it.
    static Optional<MeasurePage> of(Snapshot snapshot, MeasureKey key) {
        return snapshot.measure(key).map(history -> of(snapshot, history));
    }

    private static MeasurePage of(Snapshot snapshot, MeasureHistory history) {
        var measure = history.measure();
        return new MeasurePage(
                measure,
                MeasureRag.judge(history, snapshot.asAt()),
                history.latest().map(latest -> stale(latest, snapshot)).orElse(false),
                "%s %s · %s · %s"
                        .formatted(
                                measure.key().framework().words(),
                                measure.key().code(),
                                often(measure.frequency()),
                                measure.polarity().words()),
                Sentence.of(history, snapshot.peerGroups(), snapshot.asAt()),
                picture(history, snapshot),
                ChartFacts.of(history, snapshot),
                MeasureFacts.of(history, snapshot),
                linked(snapshot, measure.key()));
    }

    private static boolean stale(Observation latest, Snapshot snapshot) {
        var timing = Freshness.Timing.usual(latest.period().kind());
        return Freshness.of(latest.period(), timing, snapshot.asAt()) instanceof Freshness.Stale;
    }

    private static Picture picture(MeasureHistory history, Snapshot snapshot) {
        var figures = history.totals();
        if (figures.isEmpty()) {
            return new Picture.Words(
                    "No figure has been recorded yet",
                    "The chart begins with the first figure, the trend with the second.");
        }
        if (figures.stream().anyMatch(each -> each.figure() instanceof Figure.Value)) {
            return new Picture.Chart(MeasureStory.of(history, snapshot));
        }
        return figures.stream().anyMatch(each -> each.figure() instanceof Figure.Suppressed)
                ? new Picture.Words(
                        "All figures are suppressed",
                        "The publisher withholds numbers so small that a person might be recognised.")
                : new Picture.Words("All figures are missing", "Nothing was published for the periods on record.");
    }

    private static List<Linked> linked(Snapshot snapshot, MeasureKey key) {
        return PlanStanding.of(snapshot).tiers().stream()
                .flatMap(tier -> tier.programmes().stream())
                .filter(standing -> standing.programme().measures().contains(key))
                .map(MeasurePage::linked)
                .toList();
    }

    private static Linked linked(ProgrammeStanding standing) {
        Programme programme = standing.programme();
        return new Linked(programme.id(), programme.name(), standing.declared());
    }

    private static String often(Period.Kind frequency) {
        return switch (frequency) {
            case MONTH -> "monthly";
            case QUARTER -> "quarterly";
            case FINANCIAL_YEAR, CALENDAR_YEAR -> "yearly";
        };
    }
}
