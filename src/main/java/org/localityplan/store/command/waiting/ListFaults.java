package org.localityplan.store.command.waiting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.WaitingList;

/// What is wrong with what is agreed about a list, each fault under the name of its part: `name`, `standard`, `threshold`,
/// `definition`, `priorities`, `neighbourhood`, `provider`, `aim`.
final class ListFaults {

    private static final int LONGEST_WAIT = 520;

    private final WaitingList list;
    private final List<Fault> faults = new ArrayList<>();

    ListFaults(WaitingList list) {
        this.list = list;
    }

    /// @param others the names of the other lists
    List<Fault> all(List<String> others) {
        if (list.name().isBlank()) {
            add("name", "A waiting list needs a name. Write what people wait for.");
        }
        if (others.stream().anyMatch(list.name().strip()::equalsIgnoreCase)) {
            add("name", "Another waiting list has this name. Choose a name that differs.");
        }
        most("name", list.name(), 300);
        most("definition", list.definition(), 4_000);
        most("neighbourhood", list.terms().neighbourhood(), 200);
        most("provider", list.terms().provider(), 300);
        weeks("standard", list.standardWeeks());
        if (list.terms().threshold() instanceof Threshold.Weeks(int weeks)) {
            weeks("threshold", weeks);
        }
        priorities(list.terms().priorityClasses());
        if (list.terms().aim() instanceof Aim.Size aim) {
            aim(aim);
        }
        return faults;
    }

    private void weeks(String field, int weeks) {
        if (weeks < 1 || weeks > LONGEST_WAIT) {
            add(field, "A wait lies between 1 and %d weeks. Check the number.".formatted(LONGEST_WAIT));
        }
    }

    private void priorities(List<String> classes) {
        if (classes.stream().anyMatch(each -> each.isBlank() || each.contains("\n"))) {
            add("priorities", "A priority class needs a name on one line. Fill it in or take it out.");
        } else if (new HashSet<>(classes).size() < classes.size()) {
            add("priorities", "A priority class is named twice. Keep one.");
        }
        most("priorities", String.join("\n", classes), 2_000);
        classes.forEach(each -> most("priorities", each, 200));
    }

    private void aim(Aim.Size aim) {
        if (!aim.by().isAfter(aim.from())) {
            add("aim", "The day to reach the size must come after the day to begin. Check the days.");
        }
        if (aim.people() < 0 || aim.start() < 0) {
            add("aim", "A list has 0 people or more. Check the numbers.");
        }
    }

    private void most(String field, String words, int most) {
        if (words.length() > most) {
            add(field, "This has at most %,d letters. Shorten it.".formatted(most));
        }
    }

    private void add(String field, String sentence) {
        faults.add(new Fault(field, sentence));
    }
}
