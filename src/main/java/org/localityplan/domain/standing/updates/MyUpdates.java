package org.localityplan.domain.standing.updates;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.standing.updates.UpdateDue.Reason;

/// The reports that a person has to write: first those that came back, then those that are overdue, the longest first,
/// then those that are due within a fortnight.
public record MyUpdates(List<UpdateDue> all) {

    public MyUpdates {
        all = List.copyOf(all);
    }

    /// What a person has to write. Somebody with projects of their own sees those; an approver or administrator without
    /// any, and everybody while nobody is on the list of people, sees all; whoever else only looks sees none.
    ///
    /// @param account the name they sign in with
    public static MyUpdates of(String account, Snapshot snapshot) {
        return of(snapshot, theirs(account, snapshot.steering().people()));
    }

    /// What everybody has to write: for whoever chases.
    public static MyUpdates ofEverybody(Snapshot snapshot) {
        return of(snapshot, _ -> true);
    }

    private static MyUpdates of(Snapshot snapshot, Predicate<UUID> theirs) {
        return new MyUpdates(Reporting.all(snapshot)
                .filter(each -> theirs.test(each.subject().id()))
                .flatMap(each -> each.due(snapshot))
                .sorted(Comparator.comparingInt(MyUpdates::rank)
                        .thenComparingLong(each -> -each.reason().days())
                        .thenComparing(each -> each.of().name()))
                .toList());
    }

    private static Predicate<UUID> theirs(String account, People people) {
        List<UUID> own = people.of(account).map(Person::own).orElse(List.of());
        return own.isEmpty() ? _ -> people.roleOf(account).atLeast(Role.APPROVER) : own::contains;
    }

    private static int rank(UpdateDue due) {
        return switch (due.reason()) {
            case Reason.Returned _ -> 0;
            case Reason.Overdue _ -> 1;
            case Reason.Due _ -> 2;
        };
    }

    public List<UpdateDue> returned() {
        return ranked(0);
    }

    public List<UpdateDue> overdue() {
        return ranked(1);
    }

    public List<UpdateDue> due() {
        return ranked(2);
    }

    private List<UpdateDue> ranked(int rank) {
        return all.stream().filter(each -> rank(each) == rank).toList();
    }
}
