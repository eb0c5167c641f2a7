package org.localityplan.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.report.Recovery;

/// What the people of a project or programme have promised of being back on track, and what came of it.
///
/// Rule: a day promised is kept when the report of the period that holds it, or an earlier one, declares green or
/// complete. It is missed when green comes later, or when the day has passed and green has not come. A new day in place
/// of another, before green has come, is a move; the earlier day counts all the same.
///
/// @param past of the times that are over, oldest first
/// @param running of the time off track that still lasts, oldest first
public record Promises(List<Promise> past, List<Promise> running) {

    /// A day promised.
    ///
    /// @param madeIn the period of the report that first named the day
    /// @param moved whether it took the place of another day
    public record Promise(LocalDate day, Period madeIn, boolean moved, Outcome outcome) {}

    /// What came of a promise.
    public enum Outcome {
        KEPT("kept"),
        MISSED("missed"),
        AHEAD("still to come");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Promises {
        past = List.copyOf(past);
        running = List.copyOf(running);
    }

    /// The record of the reports.
    ///
    /// @param reports of one project or programme, oldest first
    public static Promises of(List<StatusReport> reports, LocalDate asAt) {
        List<Promise> over = new ArrayList<>();
        List<StatusReport> spell = new ArrayList<>();
        for (StatusReport report : reports) {
            if (offTrack(report)) {
                spell.add(report);
            } else if (backOnTrack(report)) {
                over.addAll(made(spell, day -> report.period().start().isAfter(day) ? Outcome.MISSED : Outcome.KEPT));
                spell.clear();
            }
        }
        return new Promises(over, made(spell, day -> day.isBefore(asAt) ? Outcome.MISSED : Outcome.AHEAD));
    }

    /// The days promised since the reports were last green, in the order they were promised; none while they are.
    public static List<LocalDate> running(List<StatusReport> reports) {
        return of(reports, LocalDate.MIN).running().stream().map(Promise::day).toList();
    }

    private interface Judge {
        Outcome of(LocalDate day);
    }

    private static List<Promise> made(List<StatusReport> spell, Judge judge) {
        List<Promise> made = new ArrayList<>();
        for (StatusReport report : spell) {
            if (report.detail().recovery() instanceof Recovery.Planned planned
                    && made.stream().noneMatch(each -> each.day().equals(planned.backToGreen()))) {
                LocalDate day = planned.backToGreen();
                made.add(new Promise(day, report.period(), !made.isEmpty(), judge.of(day)));
            }
        }
        return made;
    }

    private static boolean offTrack(StatusReport report) {
        return report.declared() == Light.RED || report.declared() == Light.AMBER;
    }

    private static boolean backOnTrack(StatusReport report) {
        return report.declared() == Light.GREEN || report.declared() == Light.COMPLETE;
    }

    /// All promises, oldest first.
    public List<Promise> all() {
        return Stream.concat(past.stream(), running.stream()).toList();
    }

    /// The promise that stands now; empty while the reports are green or promise nothing.
    public Optional<Promise> standing() {
        return running.isEmpty() ? Optional.empty() : Optional.of(running.getLast());
    }

    public int count(Outcome outcome) {
        return (int) all().stream().filter(each -> each.outcome() == outcome).count();
    }

    /// How often a day was moved.
    public int moves() {
        return (int) all().stream().filter(Promise::moved).count();
    }

    /// What came of the days that have come: `1 of 3 kept`; empty where none has.
    public String brief() {
        return due() == 0 ? "" : "%d of %d kept".formatted(count(Outcome.KEPT), due());
    }

    private int due() {
        return count(Outcome.KEPT) + count(Outcome.MISSED);
    }

    /// The record in words: `1 of 3 promises kept, moved twice`; empty where no day has come or been moved.
    public String words() {
        String kept = due() == 0
                ? ""
                : "%d of %s kept".formatted(count(Outcome.KEPT), Spoken.counted(due(), "promise", "promises"));
        String moved = moves() == 0 ? "" : "moved " + Spoken.times(moves());
        return Stream.of(kept, moved)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
