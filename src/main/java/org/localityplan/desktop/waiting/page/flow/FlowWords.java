package org.localityplan.desktop.waiting.page.flow;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.waiting.page.part.CountWords;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingList;

/// The sum of the newest count, as it is written beside the chart.
final class FlowWords {

    private FlowWords() {}

    /// Opening, movements, what they come to, what was counted and what is left unexplained; none where the movements are
    /// not known.
    static List<Fact> sum(WaitingList list) {
        List<Fact> facts = new ArrayList<>();
        Reconciliation.of(list).ifPresent(sum -> {
            var before = list.previous().orElseThrow();
            facts.add(new Fact(Formats.longDate(before.at()), Formats.number(sum.opening()) + " waiting"));
            facts.add(new Fact(
                    "Movements",
                    "+ %s joined − %s completed − %s left otherwise = %s".formatted(
                            Formats.number(sum.flow().added()),
                            Formats.number(sum.flow().completed()),
                            Formats.number(sum.flow().removed()),
                            Formats.number(sum.expected()))));
            facts.add(new Fact(
                    Formats.longDate(list.counts().getLast().at()), Formats.number(sum.closing()) + " counted"));
            facts.add(new Fact("Unexplained", unexplained(sum.unexplained())));
        });
        return facts;
    }

    /// `+3: the list holds 3 people more than the movements explain`.
    static String unexplained(int people) {
        return people == 0
                ? "The movements explain the list exactly"
                : "%s: the list holds %s %s than the movements explain".formatted(
                        CountWords.signed(people),
                        Formats.counted(Math.abs(people), "person", "people"),
                        people > 0 ? "more" : "fewer");
    }
}
