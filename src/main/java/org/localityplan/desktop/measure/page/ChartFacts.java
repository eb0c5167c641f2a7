package org.localityplan.desktop.measure.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.measure.page.MeasurePage.Fact;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Target;

/// What the chart of a measure says: the light with the rule behind it, and the place among peers.
final class ChartFacts {

    private static final List<String> QUARTERS =
            List.of("best quarter", "second best quarter", "third quarter", "lowest placed quarter");

    private ChartFacts() {}

    static List<Fact> of(MeasureHistory history, Snapshot snapshot) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Status", MeasureRag.judge(history, snapshot.asAt()).words()));
        facts.add(new Fact("Rule", rule(history)));
        snapshot.peerGroups().stream().findFirst().ifPresent(group -> facts.addAll(place(history, group)));
        return facts;
    }

    private static String rule(MeasureHistory history) {
        var measure = history.measure();
        Optional<Target> target = history.latest()
                .map(Observation::period)
                .flatMap(history::target)
                .or(() -> history.targets().stream().findFirst());
        return target.map(aim -> RatingRule.words(aim, measure.polarity(), measure.unit()))
                .orElse("No target has been set, so it is not judged.");
    }

    private static List<Fact> place(MeasureHistory history, PeerGroup group) {
        return switch (Benchmark.of(history, group)) {
            case Standing.Ranked ranked -> List.of(
                    new Fact("Rank", rank(ranked) + ", " + group.name()),
                    new Fact("Quarter", QUARTERS.get(ranked.quartile() - 1)),
                    new Fact("Median", print(history, ranked.median()) + missing(ranked)));
            case Standing.NotRanked(Standing.Reason reason) ->
                List.of(new Fact("Rank", "Not ranked: " + reason.words()));
        };
    }

    private static String rank(Standing.Ranked ranked) {
        return (ranked.ties() > 0 ? "joint " : "") + ranked.words();
    }

    private static String missing(Standing.Ranked ranked) {
        return ranked.missing().isEmpty()
                ? ""
                : "; %s without a figure".formatted(Formats.counted(ranked.missing().size(), "council", "councils"));
    }

    private static String print(MeasureHistory history, BigDecimal amount) {
        return history.measure().unit().print(amount);
    }
}
