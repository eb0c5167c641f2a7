package org.localityplan.desktop.measure.page.head;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.measure.page.head.Mark.Tone;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.benchmark.PeerChoice;
import org.localityplan.domain.measure.direction.Direction;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.Variation;

/// The marks of a measure: where it is going, what its chart says, its rank, how fresh and how sure its figures are.
final class Marks {

    private Marks() {}

    static List<Mark> of(Subject subject) {
        List<Mark> marks = new ArrayList<>();
        marks.addAll(directions(subject));
        marks.addAll(icons(subject));
        marks.addAll(rank(subject));
        marks.add(freshness(subject));
        marks.add(quality(subject.measure().upkeep().quality()));
        marks.add(Mark.of(Tone.PLAIN, "Control", control(subject.measure().upkeep().control())));
        if (!subject.measure().owner().isBlank()) {
            marks.add(Mark.of(Tone.PLAIN, "Owner", subject.measure().owner()));
        }
        return marks;
    }

    /// Since the period before and, where that is another one, since the same period a year ago.
    private static List<Mark> directions(Subject subject) {
        return subject.history().latest().stream()
                .flatMap(newest -> Stream.of(
                        Direction.shortTerm(subject.history(), newest), Direction.longTerm(subject.history(), newest)))
                .filter(Direction.Moved.class::isInstance)
                .map(Direction.Moved.class::cast)
                .map(moved -> direction(moved, subject))
                .distinct()
                .toList();
    }

    private static Mark direction(Direction.Moved moved, Subject subject) {
        var tone = switch (moved.verdict()) {
            case BETTER -> Tone.GOOD;
            case WORSE -> Tone.WARNING;
            case HIGHER, LOWER, NO_CHANGE, NO_REAL_CHANGE -> Tone.PLAIN;
        };
        var sign = moved.by().signum();
        var arrow = sign > 0 ? "↑ " : sign < 0 ? "↓ " : "";
        var amount = sign == 0 ? "" : subject.measure().unit().number(moved.by().abs()) + ", ";
        return Mark.of(tone, "Since " + moved.since().label(), arrow + amount + moved.verdict().words());
    }

    private static List<Mark> icons(Subject subject) {
        if (!(SpcReading.of(subject.history()) instanceof SpcReading.Charted charted)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        charted.variation().ifPresent(icon -> marks.add(Mark.of(tone(icon), icon)));
        subject.currentTarget()
                .flatMap(charted::assurance)
                .ifPresent(icon -> marks.add(Mark.of(tone(icon), icon)));
        return marks;
    }

    private static Tone tone(Variation icon) {
        return switch (icon) {
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> Tone.GOOD;
            case CONCERN_HIGH, CONCERN_LOW -> Tone.WARNING;
            case COMMON, NEUTRAL_HIGH, NEUTRAL_LOW -> Tone.PLAIN;
        };
    }

    private static Tone tone(Assurance icon) {
        return switch (icon) {
            case PASS -> Tone.GOOD;
            case FAIL -> Tone.WARNING;
            case HIT_OR_MISS -> Tone.PLAIN;
        };
    }

    private static List<Mark> rank(Subject subject) {
        return PeerChoice.of(subject.history(), subject.snapshot().peerGroups()).stream()
                .flatMap(group -> Benchmark.of(subject.history(), group) instanceof Standing.Ranked ranked
                        ? List.of(Mark.of(
                                Tone.PLAIN, "Rank",
                                ranked.place() + ", " + group.name()))
                                .stream()
                        : List.<Mark>of().stream())
                .toList();
    }

    /// How late a figure is, is said by the sentence.
    private static Mark freshness(Subject subject) {
        return subject.history()
                .freshness(subject.snapshot().asAt())
                .map(freshness -> switch (freshness) {
                    case Freshness.Current _,Freshness.Due _ -> Mark.of(Tone.PLAIN, "Freshness", freshness.words());
                    case Freshness.Overdue _ -> Mark.of(Tone.WARNING, "Freshness", "Overdue");
                    case Freshness.Stale _ ->
                        Mark.of(Tone.WARNING, "Freshness", "Stale, so the light is hatched");
                })
                .orElseGet(() -> Mark.of(Tone.PLAIN, "Freshness", "no figure yet"));
    }

    private static Mark quality(Upkeep.Quality quality) {
        var tone = switch (quality.mark()) {
            case CHECKED -> Tone.GOOD;
            case WITH_CARE, UNRELIABLE -> Tone.WARNING;
            case NOT_ASSESSED -> Tone.PLAIN;
        };
        return Mark.of(tone, "Data quality", quality.mark().words());
    }

    /// The first word of its words: `Direct`.
    private static String control(Upkeep.Control control) {
        return control.words().substring(0, control.words().indexOf(':'));
    }
}
