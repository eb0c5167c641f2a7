package org.localityplan.store.command.waiting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// What is wrong with a new count of a list, each fault under the name of its part: `at`, `waiting`, `longest`, `median`,
/// `ages`, `priorities`.
///
/// @param list the list with the counts it has
/// @param first the day from which on the plan counts
/// @param today the day on which it is recorded
record CountFaults(WaitingList list, WaitingCount count, LocalDate first, LocalDate today) {

    private static final int DECIMALS = 2;

    List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        day().ifPresent(sentence -> faults.add(new Fault("at", sentence)));
        if (count.waiting() == 0 && count.longest() instanceof WaitingCount.Longest.Weeks(int weeks) && weeks > 0) {
            faults.add(new Fault(
                    "longest", "Nobody is waiting, so there is no longest wait. Leave it empty or correct the count."));
        }
        median().ifPresent(sentence -> faults.add(new Fault("median", sentence)));
        ages().ifPresent(sentence -> faults.add(new Fault("ages", sentence)));
        priorities().ifPresent(sentence -> faults.add(new Fault("priorities", sentence)));
        return faults;
    }

    private Optional<String> day() {
        LocalDate day = count.at();
        if (day.isAfter(today)) {
            return Optional.of("The day of a count cannot be in the future. Give a day up to %s."
                    .formatted(CountWords.day(today)));
        }
        if (day.isBefore(first)) {
            return Optional.of("The plan begins on %s; a count cannot be older. Check the year."
                    .formatted(CountWords.day(first)));
        }
        return list.counts().stream().anyMatch(each -> each.at().equals(day))
                ? Optional.of("This list was already counted on %s. Give another day, or take that count back first."
                        .formatted(CountWords.day(day)))
                : Optional.empty();
    }

    private Optional<String> median() {
        return switch (count.detail().median()) {
            case Wait.Weeks(BigDecimal weeks) when weeks.scale() > DECIMALS ->
                Optional.of("A median has at most two decimals. Round it.");
            case Wait.Weeks(BigDecimal weeks) when isLongerThanLongest(weeks) ->
                Optional.of("The median is longer than the longest wait. Correct one of them.");
            case Wait.Weeks _,Wait.Over _,Wait.Unknown _ -> Optional.empty();
        };
    }

    private boolean isLongerThanLongest(BigDecimal weeks) {
        // Whole weeks may be rounded down
        return count.longest() instanceof WaitingCount.Longest.Weeks(int longest)
                && weeks.compareTo(BigDecimal.valueOf(longest + 1L)) >= 0;
    }

    private Optional<String> ages() {
        int people = count.detail().ages().people();
        return people > count.waiting()
                ? Optional.of("The bands hold %s, but %s waiting. Correct one of them."
                        .formatted(Spoken.people(people), are(count.waiting())))
                : Optional.empty();
    }

    private Optional<String> priorities() {
        List<CountDetail.PriorityCount> priorities = count.detail().priorities();
        List<String> classes = list.terms().priorityClasses();
        Optional<String> unknown = priorities.stream()
                .map(CountDetail.PriorityCount::priority)
                .filter(each -> !classes.contains(each))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional
                    .of("This list has no priority class “%s”. Use its own classes, or add the class to the list."
                            .formatted(unknown.get()));
        }
        int people = priorities.stream().mapToInt(CountDetail.PriorityCount::people).sum();
        return people > count.waiting()
                ? Optional.of("The priority classes hold %s, but %s waiting. Correct one of them."
                        .formatted(Spoken.people(people), are(count.waiting())))
                : Optional.empty();
    }

    private static String are(int people) {
        return Spoken.people(people) + (people == 1 ? " is" : " are");
    }

    /// What can be meant, but hardly is: a size that is far from what the movements explain.
    List<Fault> questions() {
        return list.counts().stream()
                .filter(each -> each.at().isBefore(count.at()))
                .reduce((_, newer) -> newer)
                .flatMap(before -> Reconciliation.of(before, count))
                .filter(Reconciliation::contradicts)
                .map(each -> Fault.asking("waiting", question(each)))
                .stream()
                .toList();
    }

    private static String question(Reconciliation count) {
        int people = count.unexplained();
        return "The movements explain %s on the list; this is %s %s. Nothing is saved yet. Check the movements, or record it as it is."
                .formatted(
                        Spoken.number(count.expected()),
                        Spoken.number(Math.abs(people)),
                        people > 0 ? "more" : "fewer");
    }
}
