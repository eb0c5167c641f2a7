package org.localityplan.store.command.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.domain.history.PlanChange.RemovePerson;
import org.localityplan.domain.history.PlanChange.SetPerson;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.SteeringRows;

/// Keeps the list of people. Somebody on it is always an administrator.
public record PeopleKeeper(PlanEdit edit) {

    private static final int ACCOUNT = 200;
    private static final String NOBODY_LEFT = "Somebody has to be an administrator, or nobody could change the plan any"
            + " more. Make another person one first; nothing was changed.";

    public Step set(SetPerson change) {
        Person person = change.person();
        List<PlanRow> people = edit.rows().all(PlanTable.PERSON);
        faults(person, people);
        Optional<PlanRow> before = edit.rows().find(PlanTable.PERSON, person.id());
        int place = before.map(row -> row.number("ordinal")).orElseGet(() -> RowChanges.next(people));
        edit.rows().put(SteeringRows.person(person, place));
        List<PlanRow> old = subjects(person.id());
        edit.rows().replace(old, SteeringRows.subjects(person).toList());
        edit.tell("Reports on", names(old), names(subjects(person.id())));
        if (isLeaderless(edit.rows().all(PlanTable.PERSON))) {
            return edit.refused("role", NOBODY_LEFT);
        }
        return edit.done(new Deed(
                before.isPresent() ? "Changed a person" : "Added a person",
                before.map(PlanRow::name).orElse(person.account()),
                Set.of(person.id())));
    }

    public Step remove(RemovePerson change) {
        Optional<PlanRow> person = edit.rows().find(PlanTable.PERSON, change.person());
        if (person.isEmpty()) {
            return edit.refused("person", "This person is not on the list any more. Nothing was changed.");
        }
        edit.rows().remove(person.get());
        List<PlanRow> subjects = subjects(change.person());
        edit.tell("Reports on", names(subjects), "");
        subjects.forEach(edit.rows()::remove);
        List<PlanRow> left = edit.rows().all(PlanTable.PERSON);
        if (left.isEmpty() || isLeaderless(left)) {
            return edit.refused("person", NOBODY_LEFT);
        }
        return edit.done(new Deed("Removed a person", person.get().name(), Set.of(change.person())));
    }

    /// Whether there is a list, with no administrator on it.
    public static boolean isLeaderless(List<PlanRow> people) {
        return !people.isEmpty()
                && people.stream().noneMatch(row -> row.choice(Role.class, "role") == Role.ADMINISTRATOR);
    }

    private void faults(Person person, List<PlanRow> people) {
        edit.needed("account", person.account(), ACCOUNT);
        edit.most("title", person.title(), PlanEdit.NAME);
        boolean taken = people.stream()
                .filter(row -> !row.id("id").equals(person.id()))
                .anyMatch(row -> row.name().equalsIgnoreCase(person.account()));
        if (taken) {
            edit.fault("account", "“%s” is on the list already. Change that entry instead.".formatted(
                    person.account()));
        }
        boolean unknown = person.own().stream().anyMatch(id -> edit.parts().part(id).isEmpty());
        if (unknown || new HashSet<>(person.own()).size() < person.own().size()) {
            edit.fault("own", "Somebody reports on programmes and projects of the plan, on each once. Choose again.");
        }
    }

    private List<PlanRow> subjects(UUID person) {
        return edit.rows().under(PlanTable.PERSON_SUBJECT, "person_id", person);
    }

    private String names(List<PlanRow> subjects) {
        return subjects.stream()
                .flatMap(row -> edit.parts().part(row.id("subject_id")).stream())
                .map(PlanRow::name)
                .collect(Collectors.joining(", "));
    }
}
