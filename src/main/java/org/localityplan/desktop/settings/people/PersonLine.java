package org.localityplan.desktop.settings.people;

import java.util.List;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.Person;

/// A person on the list.
///
/// @param own the names of what they report on
/// @param you whether it is the person who works here
record PersonLine(Person person, List<String> own, boolean you) {
    PersonLine {
        own = List.copyOf(own);
    }

    static List<PersonLine> all(Snapshot snapshot, String account) {
        var parts = new PlanParts(snapshot);
        return snapshot.steering().people().all().stream()
                .map(person -> new PersonLine(
                        person,
                        person.own().stream().map(parts::name).toList(),
                        person.account().equalsIgnoreCase(account)))
                .toList();
    }

    String account() {
        return you ? person.account() + " (you)" : person.account();
    }

    /// What they report on, in short.
    String reportsOn() {
        return switch (own.size()) {
            case 0 -> "–";
            case 1 -> own.getFirst();
            default -> own.size() + " parts of the plan";
        };
    }

    String spoken() {
        return "%s, %s, %s, reports on %s".formatted(
                account(), person.title(), person.role().words(), own.isEmpty() ? "nothing of their own" : reportsOn());
    }

    Detail detail() {
        var note = "%s: %s".formatted(person.role().words(), person.role().may());
        return new Detail(
                person.title().isBlank() ? account() : "%s · %s".formatted(account(), person.title()),
                note,
                List.of(new Detail.Part("Reports on", own)));
    }
}
