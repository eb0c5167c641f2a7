package org.localityplan.desktop.settings;

import java.util.List;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;

/// A plan with three people on its list: the programme office, who works here, a project manager and a board member.
public final class GivenPeople {

    public static final Person OFFICE = person("programme.office", "Programme office", Role.ADMINISTRATOR);
    public static final Person MANAGER = new Person(
            GivenPlan.id("front.door"), "front.door", "Project manager, single front door", Role.UPDATER,
            List.of(GivenReports.FRONT_DOOR, GivenReports.PROGRAMME));
    public static final Person MEMBER = person("board.member", "Member of the board", Role.VIEWER);

    private GivenPeople() {}

    public static Snapshot snapshot() {
        return GivenReports.snapshot(new People(List.of(OFFICE, MANAGER, MEMBER)));
    }

    /// The list with the programme office in another role, beside an administrator.
    public static Snapshot here(Role role) {
        return GivenReports.snapshot(new People(List.of(
                new Person(OFFICE.id(), OFFICE.account(), "", role, List.of(GivenReports.FRONT_DOOR)),
                person("chief", "", Role.ADMINISTRATOR))));
    }

    private static Person person(String account, String title, Role role) {
        return new Person(GivenPlan.id(account), account, title, role, List.of());
    }
}
