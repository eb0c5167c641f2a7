package org.localityplan.desktop.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.benchmark.PeerChoice;
import org.localityplan.domain.measure.sentence.HonestFigure;
import org.localityplan.domain.plan.Programme;

/// One measure as the table words it.
///
/// @param shown its newest figure
/// @param rank its place among peers: `2nd of 22`; a dash where there is none
/// @param programmes the names of the programmes it judges
/// @param course which way it is going
/// @param yearEnd what it is to reach by the end of the financial year
/// @param age how fresh the newest figure is
record MeasureLine(
        Measure measure,
        Rating rating,
        Shown shown,
        String rank,
        List<String> programmes,
        Course course,
        Printed yearEnd,
        Age age) {

    /// The newest figure as it is printed.
    record Shown(String period, Printed value, Printed target) {}

    /// A figure as it is printed.
    ///
    /// @param number the bare figure, or the word that stands for it
    /// @param unit the words of the unit where they are too long to stand beside it
    record Printed(String number, String unit, boolean illustrative) {

        /// What stands below the number.
        String note() {
            return String.join(", ", parts(unit, illustrative ? "illustrative" : ""));
        }

        /// `779.6 per 100,000, illustrative`
        String spoken() {
            return String.join(", ", parts((number + " " + unit).strip(), illustrative ? "illustrative" : ""));
        }

        private static List<String> parts(String... words) {
            return Stream.of(words).filter(word -> !word.isEmpty()).toList();
        }
    }

    /// How fresh the newest figure is.
    ///
    /// @param words in a word or two
    /// @param stale whether a full cycle was missed: the light is hatched
    /// @param late whether a figure should be there and somebody is to bring it
    record Age(String words, boolean stale, boolean late) {}

    static final String NONE = "–";

    MeasureLine {
        programmes = List.copyOf(programmes);
    }

    static MeasureLine of(MeasureHistory history, Snapshot snapshot) {
        var key = history.measure().key();
        return new MeasureLine(
                history.measure(),
                MeasureRag.judge(history, snapshot.asAt()),
                history.latest().map(latest -> shown(history, latest)).orElseGet(() -> withoutFigure(history)),
                rank(history, snapshot),
                snapshot.plan().programmes().stream()
                        .filter(programme -> programme.measures().contains(key))
                        .map(Programme::name)
                        .toList(),
                Course.of(history),
                yearEnd(history, snapshot),
                age(history, snapshot));
    }

    MeasureKey key() {
        return measure.key();
    }

    /// `2B(1) · ASCOF to 2022/23`.
    String code() {
        return key().code() + " · " + key().framework().words();
    }

    /// Whether any programme is judged by it.
    boolean linked() {
        return !programmes.isEmpty();
    }

    /// The first programme, and how many more there are.
    String programme() {
        return switch (programmes.size()) {
            case 0 -> "none";
            case 1 -> programmes.getFirst();
            default -> programmes.getFirst() + " and " + (programmes.size() - 1) + " more";
        };
    }

    /// What the control chart says of the newest point: `Improvement, high`.
    String variation() {
        return course.variation().map(each -> capitalised(each.words())).orElse(NONE);
    }

    /// The row in one sentence.
    String spoken() {
        return Stream.of(
                measure.name() + ": " + rating.words().toLowerCase(Locale.UK),
                "value " + shown.value().spoken(),
                "target " + shown.target().spoken(),
                shown.period(),
                course.improving() ? "improving" : course.deteriorating() ? "getting worse" : "",
                rank.equals(NONE) ? "" : "rank " + rank,
                code())
                .filter(part -> !part.isEmpty() && !part.equals(NONE))
                .collect(Collectors.joining("; "));
    }

    /// Everything a person may search for, in small letters.
    String searchable() {
        return Stream.of(
                List.of(measure.name(), key().code(), key().framework().words(), measure.owner(), rating.words()),
                programmes)
                .flatMap(List::stream)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.UK);
    }

    private static Shown shown(MeasureHistory history, Observation latest) {
        boolean illustrative = latest.provenance().isIllustrative();
        var period = latest.period().label();
        return switch (latest.figure()) {
            case Figure.Value value -> history.target(latest.period())
                    .map(target -> judged(latest, value, target, history.measure()))
                    .orElseGet(() -> new Shown(
                            period,
                            printed(history.measure().unit().print(value.amount()), illustrative),
                            word("none")));
            case Figure.Suppressed() -> new Shown(period, word("suppressed"), word(NONE));
            case Figure.Missing() -> new Shown(period, word("missing"), word(NONE));
        };
    }

    private static Shown judged(Observation latest, Figure.Value value, Target target, Measure measure) {
        var honest = HonestFigure.of(value.amount(), target, measure.polarity(), measure.unit());
        return new Shown(
                latest.period().label(),
                printed(measure.unit().print(honest.value(), honest.places()), latest.provenance().isIllustrative()),
                beside(
                        printed(
                                honest.targetWords(measure.unit()),
                                target.provenance().isIllustrative())));
    }

    private static Shown withoutFigure(MeasureHistory history) {
        return new Shown(NONE, word(NONE), word(history.targets().isEmpty() ? "none" : "set"));
    }

    /// Parts the words of a unit from the number; a band, `80.0% to 90.0%`, stays whole.
    private static Printed printed(String words, boolean illustrative) {
        int space = words.contains(" to ") ? -1 : words.indexOf(' ');
        return space < 0
                ? new Printed(words, "", illustrative)
                : new Printed(words.substring(0, space), words.substring(space + 1), illustrative);
    }

    /// The target, which stands beside a value in the same unit.
    private static Printed beside(Printed target) {
        return new Printed(target.number(), "", target.illustrative());
    }

    private static Printed word(String word) {
        return new Printed(word, "", false);
    }

    private static String rank(MeasureHistory history, Snapshot snapshot) {
        return PeerChoice.of(history, snapshot.peerGroups())
                .map(group -> Benchmark.of(history, group))
                .filter(Standing.Ranked.class::isInstance)
                .map(Standing.Ranked.class::cast)
                .map(Standing.Ranked::words)
                .orElse(NONE);
    }

    private static Printed yearEnd(MeasureHistory history, Snapshot snapshot) {
        return history.target(Period.financialYearOf(snapshot.asAt()))
                .map(target -> printed(aim(target.aim(), history.measure()), target.provenance().isIllustrative()))
                .orElse(word(NONE));
    }

    private static String aim(Target.Aim aim, Measure measure) {
        return switch (aim) {
            case Target.Aim.Level(var value) -> measure.unit().print(value);
            case Target.Aim.Band(var low, var high) ->
                measure.unit().print(low) + " to " + measure.unit().print(high);
        };
    }

    /// The framework that ended is not chased for figures.
    private static Age age(MeasureHistory history, Snapshot snapshot) {
        boolean chased = history.measure().stage() == Measure.Stage.LIVE
                && history.measure().key().framework() != Framework.ASCOF_2014;
        return history.latest()
                .map(latest -> age(latest, history.measure(), snapshot))
                .map(age -> new Age(age.words(), age.stale(), age.late() && chased))
                .orElse(new Age("no figure yet", false, chased));
    }

    private static Age age(Observation latest, Measure measure, Snapshot snapshot) {
        return switch (Freshness.of(latest.period(), measure.upkeep().timing(), snapshot.asAt())) {
            case Freshness.Current() -> new Age("current", false, false);
            case Freshness.Due(var by) -> new Age("due " + Formats.shortDate(by), false, false);
            case Freshness.Overdue(var days) -> new Age(Formats.days(days) + " late", false, true);
            case Freshness.Stale(var _) -> new Age("out of date", true, true);
        };
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
