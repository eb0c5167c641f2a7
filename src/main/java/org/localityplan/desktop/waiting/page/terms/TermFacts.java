package org.localityplan.desktop.waiting.page.terms;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.WaitingList;

/// What a list is and what is agreed about it. What nobody agreed is said in words.
final class TermFacts {

    private TermFacts() {}

    static List<Fact> of(WaitingList list) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Who is counted", said(list.definition(), "Not written down")));
        facts.add(new Fact("Kept by", list.holder().words()));
        facts.add(new Fact("Provider", said(list.terms().provider(), "Not named")));
        facts.add(new Fact("Where", said(list.terms().neighbourhood(), "The whole locality")));
        facts.add(new Fact(
                "Standard",
                "Nobody is to wait longer than " + Spoken.counted(list.standardWeeks(), "week", "weeks")));
        facts.add(new Fact("Threshold", threshold(list.terms().threshold())));
        facts.add(new Fact(
                "Priority classes",
                list.terms().priorityClasses().isEmpty()
                        ? "None"
                        : String.join(", ", list.terms().priorityClasses())));
        facts.add(new Fact("Aim", aim(list.terms().aim())));
        facts.add(new Fact("Source", source(list)));
        return facts;
    }

    private static String threshold(Threshold threshold) {
        return switch (threshold) {
            case Threshold.Weeks(int weeks) -> "A wait over %s is too long"
                    .formatted(Spoken.counted(weeks, "week", "weeks"));
            case Threshold.None() -> "None agreed";
        };
    }

    private static String aim(Aim aim) {
        return switch (aim) {
            case Aim.Size size -> "From %s on %s to %s by %s".formatted(
                    Formats.number(size.start()), Formats.longDate(size.from()),
                    Formats.number(size.people()), Formats.longDate(size.by()));
            case Aim.None() -> "None agreed";
        };
    }

    /// Where the newest count comes from, or the list itself where nobody has been counted.
    private static String source(WaitingList list) {
        Provenance from = list.latest().map(count -> count.provenance()).orElse(list.provenance());
        return from.isIllustrative() ? "Illustrative: invented for the sample" : from.source();
    }

    private static String said(String words, String otherwise) {
        return words.isBlank() ? otherwise : words;
    }
}
