package org.localityplan.desktop.measure.page.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.chart.compare.BenchmarkStrip;
import org.localityplan.chart.compare.Peers;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.benchmark.Against;
import org.localityplan.domain.measure.benchmark.Places;

/// What the comparison with one group of councils says.
///
/// @param picture the strip of dots, or why there is none
/// @param facts rank, quarter, median and who has no figure
/// @param against the newest value against region, country, the best and the median, in words
record BenchmarkWords(Picture picture, List<Fact> facts, List<String> against) {

    private static final String NONE = "–";
    private static final List<String> HEADS = List.of("Place", "Council", "Value", "Margin of error");
    private static final List<String> QUARTERS =
            List.of("best quarter", "second best quarter", "third quarter", "lowest placed quarter");

    BenchmarkWords {
        facts = List.copyOf(facts);
        against = List.copyOf(against);
    }

    static BenchmarkWords of(Subject subject, PeerGroup group) {
        var history = subject.history();
        var places = Places.of(history, group);
        var standing = Benchmark.of(history, group);
        return new BenchmarkWords(
                picture(subject, places, standing), facts(subject, places, standing), against(subject, places));
    }

    private static Picture picture(Subject subject, Places places, Standing standing) {
        if (places.own().isEmpty()) {
            return Picture.words(
                    "There is nothing of ours to compare",
                    "%s has no figure for the newest period, or is not in %s."
                            .formatted(subject.snapshot().locality().name(), places.group().name()));
        }
        if (places.n() < 2) {
            return Picture.words(
                    "Nobody to compare with",
                    "No other council of %s has a figure for %s. Choose another group, or import the figures of others."
                            .formatted(places.group().name(), period(subject)));
        }
        return Picture.chart(new ChartStory(
                title(subject, places, standing),
                caption(places),
                style -> BenchmarkStrip.of(Peers.of(subject.history(), places.group()), style),
                new ChartStory.Table(
                        HEADS, places.places().stream().map(place -> point(subject, place)).toList())));
    }

    private static String title(Subject subject, Places places, Standing standing) {
        var where = "%s, %s".formatted(places.group().name(), period(subject));
        return switch (standing) {
            case Standing.Ranked ranked -> "%s%s in %s"
                    .formatted(ranked.ties() > 0 ? "Joint " : "", ranked.words(), where);
            case Standing.NotRanked(var reason) -> "Not ranked in %s: %s".formatted(where, reason.words());
        };
    }

    private static String caption(Places places) {
        List<String> parts = new ArrayList<>();
        parts.add("One dot a council, ours labelled");
        if (places.places().stream().anyMatch(place -> place.margin().isPresent())) {
            parts.add("two values differ only where their 95% margins of error do not overlap");
        }
        if (!places.missing().isEmpty()) {
            parts.add("without a figure: "
                    + Formats.listed(places.missing().stream().map(Area::name).toList()));
        }
        return String.join(" · ", parts);
    }

    private static Point point(Subject subject, Places.Place place) {
        var value = subject.print(place.amount());
        var margin = place.margin().map(half -> "± " + subject.measure().unit().number(half)).orElse(NONE);
        var rank = Benchmark.ordinal(place.rank());
        var spoken = "%s: %s%s, %s%s"
                .formatted(
                        rank, place.area().name(), place.ours() ? " (ours)" : "", value,
                        margin.equals(NONE) ? "" : ", margin of error " + margin);
        return new Point(
                place.amount().doubleValue(), spoken, List.of(rank, place.area().name(), value, margin));
    }

    private static List<Fact> facts(Subject subject, Places places, Standing standing) {
        List<Fact> facts = new ArrayList<>();
        switch (standing) {
            case Standing.Ranked ranked -> {
                facts.add(new Fact("Rank", ranked.place() + " with a figure"));
                facts.add(new Fact("Quarter", QUARTERS.get(ranked.quartile() - 1)));
            }
            case Standing.NotRanked(var reason) -> facts.add(new Fact("Rank", "Not ranked: " + reason.words()));
        }
        places.median().filter(_ -> places.n() > 1)
                .ifPresent(median -> facts.add(new Fact("Median", subject.print(median))));
        if (!places.missing().isEmpty()) {
            facts.add(new Fact(
                    "No figure", Formats.counted(places.missing().size(), "council", "councils")));
        }
        return facts;
    }

    private static List<String> against(Subject subject, Places places) {
        return Against.of(subject.history(), places).stream()
                .map(each -> "%s (%s)".formatted(capital(each.words()), subject.print(each.other().amount())))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String period(Subject subject) {
        return subject.history().latest().map(Observation::period).map(each -> each.label()).orElse("no period");
    }
}
