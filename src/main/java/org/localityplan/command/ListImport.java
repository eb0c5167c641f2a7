package org.localityplan.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.WaitingChange.ListCount;
import org.localityplan.domain.history.WaitingChange.RecordWaitingCounts;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.intake.DryRun;
import org.localityplan.intake.waiting.RttExtract;
import org.localityplan.intake.waiting.RttReading;
import org.localityplan.store.PlanStore;

/// Takes the count of a waiting list out of NHS England's extract of waiting times.
record ListImport(Surroundings surroundings, PlanOption plan, ListOption option) {

    /// The code after a provider's name: `Manchester University NHS Foundation Trust (R0A)`.
    private static final Pattern CODE = Pattern.compile(".*\\(([A-Za-z0-9]{3,5})\\)\\s*");

    int take(Path file, boolean dryRun) {
        return plan.open(surroundings, store -> {
            List<WaitingList> named = store.snapshot().waitingLists().stream()
                    .filter(list -> list.name().equalsIgnoreCase(option.name().strip()))
                    .toList();
            return named.isEmpty() ? unknown(store) : take(file, dryRun, store, named.getFirst());
        });
    }

    private int unknown(PlanStore store) {
        surroundings.err()
                .println("There is no waiting list “%s” in the plan. Nothing was changed. Choose one of these: %s."
                        .formatted(
                                option.name(),
                                store.snapshot().waitingLists().stream()
                                        .map(WaitingList::name)
                                        .collect(Collectors.joining("; "))));
        return LocalityPlan.REFUSED;
    }

    private int take(Path file, boolean dryRun, PlanStore store, WaitingList list) {
        return switch (RttExtract.read(file, option.wanted(provider(list)))) {
            case RttReading.Faulty(var faults, long more) ->
                ImportCommand.refuse(surroundings, file, new DryRun.Faulty(faults, more));
            case RttReading.Ready read -> {
                WaitingCount count =
                        RttExtract.count(UUID.randomUUID(), read, String.valueOf(file.getFileName()));
                surroundings.out().println(words(list, read, count));
                yield dryRun ? LocalityPlan.DONE : record(store, new ListCount(list.id(), count));
            }
        };
    }

    private static List<String> provider(WaitingList list) {
        var code = CODE.matcher(list.terms().provider());
        return code.matches() ? List.of(code.group(1)) : List.of();
    }

    private int record(PlanStore store, ListCount count) {
        return switch (store.carryOut(new RecordWaitingCounts(List.of(count), Set.of()))) {
            case Outcome.Saved(var entry) -> {
                surroundings.out()
                        .println("Saved in " + plan.file(surroundings) + ", change " + entry.sequence() + ".");
                yield LocalityPlan.DONE;
            }
            case Outcome.Refused(var faults) -> {
                faults.forEach(fault -> surroundings.err().println(fault.sentence()));
                yield LocalityPlan.REFUSED;
            }
        };
    }

    private static String words(WaitingList list, RttReading.Ready read, WaitingCount count) {
        RttReading.Taken taken = read.taken();
        return "%s at the end of %s: %s waiting (%s, %s, %s). Half have waited %s, 92 in a hundred %s."
                .formatted(
                        list.name(),
                        Spoken.period(read.month()),
                        Spoken.people(read.waiting()),
                        Spoken.counted(taken.providers(), "provider", "providers"),
                        Spoken.counted(taken.commissioners(), "commissioner", "commissioners"),
                        Spoken.counted(taken.treatments(), "treatment function", "treatment functions"),
                        orLess(count.median()),
                        orLess(count.ninetySecond()));
    }

    private static String orLess(Wait wait) {
        return wait instanceof Wait.Weeks ? wait.words() + " or less" : wait.words();
    }
}
