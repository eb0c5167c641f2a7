package org.localityplan.desktop.measure.page.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.localityplan.chart.compare.BreakdownChart;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.breakdown.Breakdown;
import org.localityplan.domain.measure.breakdown.Breakdown.Gap;
import org.localityplan.domain.measure.breakdown.Breakdown.Group;
import org.localityplan.domain.measure.breakdown.Breakdown.Shown;
import org.localityplan.domain.measure.breakdown.Breakdown.Split;

/// What one way of telling people apart says.
///
/// @param name by what they are told apart: `Age`
/// @param picture the groups side by side, or why they are not shown
/// @param sentences the gap between best and worst, and what is withheld
record SplitWords(String name, Picture picture, List<String> sentences) {

    private static final String NONE = "–";
    private static final List<String> HEADS = List.of("Group", "Value", "Margin of error", "People");

    SplitWords {
        sentences = List.copyOf(sentences);
    }

    /// One for each way; one with the reason where there is none.
    static List<SplitWords> of(Subject subject) {
        return switch (Breakdown.of(subject.history())) {
            case Breakdown.None() -> List.of(new SplitWords(
                    "Breakdown",
                    Picture.words(
                            "There are no figures for groups of people",
                            "Import figures with a breakdown, such as age, gender or neighbourhood, to see who fares best"
                                    + " and worst."),
                    List.of()));
            case Breakdown.Grouped(Period period, List<Split> splits) ->
                splits.stream().map(split -> of(subject, split, period)).toList();
        };
    }

    private static SplitWords of(Subject subject, Split split, Period period) {
        var story = new ChartStory(
                title(subject, split, period),
                "%s, %s, all together as a line".formatted(split.kind().words(), period.label()),
                style -> BreakdownChart.of(chart(subject, split, period), style),
                new ChartStory.Table(
                        HEADS,
                        IntStream.range(0, split.groups().size())
                                .mapToObj(i -> point(subject, split.groups().get(i), i))
                                .toList()));
        boolean any = split.groups().stream().anyMatch(group -> group.value().isPresent());
        var picture = any
                ? Picture.chart(story)
                : Picture.words("No group can be shown", "All are suppressed, or were not collected.");
        return new SplitWords(split.kind().words(), picture, sentences(subject, split));
    }

    private static String title(Subject subject, Split split, Period period) {
        return split.gap().stream()
                .findFirst()
                .map(gap -> "%s %s, %s %s: %s apart in %s"
                        .formatted(
                                gap.best().name(), value(subject, gap.best()), gap.worst().name(),
                                value(subject, gap.worst()), subject.measure().unit().number(gap.size()),
                                period.label()))
                .orElseGet(() -> "%s in %s".formatted(split.kind().words(), period.label()));
    }

    private static org.localityplan.chart.compare.Breakdown chart(Subject subject, Split split, Period period) {
        var groups = split.groups().stream()
                .map(group -> new org.localityplan.chart.compare.Breakdown.Group(group.name(), figure(group.shown())))
                .toList();
        return new org.localityplan.chart.compare.Breakdown(
                Numbers.of(subject.measure().unit()),
                subject.measure().polarity(),
                groups,
                subject.history().total(period).map(Observation::figure).orElseGet(Figure.Missing::new));
    }

    private static Figure figure(Shown shown) {
        return switch (shown) {
            case Shown.Value(var figure) -> figure;
            case Shown.Withheld _ -> new Figure.Suppressed();
            case Shown.Missing() -> new Figure.Missing();
        };
    }

    private static Point point(Subject subject, Group group, int index) {
        var words = group.value().map(value -> subject.print(value.amount())).orElseGet(() -> group.shown().words());
        var margin = part(group, Figure.Part.MARGIN_OF_ERROR).map(half -> "± " + number(subject, half)).orElse(NONE);
        var people = part(group, Figure.Part.DENOMINATOR)
                .map(count -> String.format(Locale.UK, "%,.0f", count))
                .orElse(NONE);
        var spoken =
                "%s: %s%s".formatted(group.name(), words, margin.equals(NONE) ? "" : ", margin of error " + margin);
        return new Point(index, spoken, List.of(group.name(), words, margin, people));
    }

    private static Optional<BigDecimal> part(Group group, Figure.Part part) {
        return group.value().flatMap(value -> value.part(part));
    }

    private static List<String> sentences(Subject subject, Split split) {
        List<String> sentences = new ArrayList<>();
        split.gap().forEach(gap -> sentences.add(words(subject, gap)));
        split.groups().stream()
                .filter(group -> group.value().isEmpty())
                .forEach(group -> sentences.add("%s: %s.".formatted(group.name(), group.shown().words())));
        return sentences;
    }

    private static String words(Subject subject, Gap gap) {
        var apart = "%s has %s, %s %s: %s apart"
                .formatted(
                        gap.best().name(), value(subject, gap.best()), gap.worst().name(),
                        value(subject, gap.worst()), number(subject, gap.size()));
        return apart + (gap.clear() ? "." : ", which may be chance: the margins of error overlap.");
    }

    private static String value(Subject subject, Group group) {
        return group.value().map(value -> subject.print(value.amount())).orElse(NONE);
    }

    private static String number(Subject subject, BigDecimal amount) {
        return subject.measure().unit().number(amount);
    }
}
