package org.localityplan.domain.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who may do what. While nobody is on the list, everybody may do everything; whoever is not on it then looks only.
public record People(List<Person> all) {

    public static final People NONE = new People(List.of());

    public People {
        all = List.copyOf(all);
    }

    /// The person with the account name, upper and lower case alike.
    public Optional<Person> of(String account) {
        return all.stream().filter(each -> each.account().equalsIgnoreCase(account)).findFirst();
    }

    public Role roleOf(String account) {
        return all.isEmpty() ? Role.ADMINISTRATOR : of(account).map(Person::role).orElse(Role.VIEWER);
    }

    /// Whether a person may report on a project or programme: their own, or any from approver up.
    public boolean mayReport(String account, UUID subject) {
        Role role = roleOf(account);
        return role.atLeast(Role.APPROVER)
                || role == Role.UPDATER
                        && of(account).stream().anyMatch(each -> each.own().contains(subject));
    }
}
