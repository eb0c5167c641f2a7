package org.localityplan.desktop.measure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.standing.ProgrammeStanding;

/// What is to be known of a measure: how it is judged, who and what is counted, where its figures come from, who answers
/// for it, what its target rests on and when the next figure is due.
final class MeasureFacts {

    /// A programme judged by the measure, with its declared light.
    record Linked(UUID programme, String name, Light light) {}

    private MeasureFacts() {}

    /// The rule behind the light, and who agreed it.
    static List<Fact> judged(Subject subject) {
        var measure = subject.measure();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Status", MeasureRag.judge(subject.history(), subject.snapshot().asAt()).words());
        var target = subject.currentTarget();
        add(
                facts,
                "Rule",
                target.map(aim -> RatingRule.words(aim, measure.polarity(), measure.unit()))
                        .orElse("No target has been set, so it is not judged."));
        target.ifPresent(aim -> {
            add(facts, "Target", "%s for %s".formatted(subject.words(aim), aim.period().label()));
            add(facts, "Basis", aim.basis());
            add(facts, "Approved by", aim.approver().isBlank() ? "Nobody is on record" : aim.approver());
        });
        return facts;
    }

    static List<Fact> about(Subject subject) {
        var measure = subject.measure();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Counts", measure.definition());
        add(facts, "Source", source(subject));
        add(facts, "Owner", measure.owner());
        add(facts, "Control", measure.upkeep().control().words());
        add(facts, "Quality", quality(measure.upkeep().quality()));
        subject.history().latest().ifPresent(latest -> add(facts, "Next due", nextDue(latest, subject)));
        return facts;
    }

    static List<Linked> linked(Subject subject) {
        var snapshot = subject.snapshot();
        return snapshot.plan().programmes().stream()
                .filter(programme -> programme.measures().contains(subject.measure().key()))
                .flatMap(programme -> ProgrammeStanding.of(snapshot, programme.id()).stream())
                .map(standing -> new Linked(
                        standing.programme().id(), standing.programme().name(), standing.declared()))
                .toList();
    }

    private static void add(List<Fact> facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(name, words));
        }
    }

    private static String source(Subject subject) {
        var provenance = subject.history()
                .latest()
                .map(Observation::provenance)
                .orElseGet(() -> subject.measure().provenance());
        return provenance.isIllustrative() ? "Illustrative: invented for the sample" : provenance.source();
    }

    private static String quality(Upkeep.Quality quality) {
        return quality.remark().isBlank()
                ? quality.mark().words()
                : "%s: %s".formatted(quality.mark().words(), quality.remark());
    }

    private static String nextDue(Observation latest, Subject subject) {
        var timing = subject.measure().upkeep().timing();
        var next = latest.period().next();
        return "%s, by %s".formatted(next.label(), Formats.longDate(timing.due(next)));
    }
}
