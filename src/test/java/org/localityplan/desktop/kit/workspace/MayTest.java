package org.localityplan.desktop.kit.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.settings.GivenPeople;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Role;

class MayTest {

    @ParameterizedTest(name = "{0}: own {1}, other {2}, plan {3}")
    @CsvSource({
        "VIEWER, false, false, false",
        "UPDATER, true, false, false",
        "APPROVER, true, true, false",
        "ADMINISTRATOR, true, true, true"
    })
    void letsEachRoleDoWhatTheCommandsLetItDo(Role role, boolean own, boolean other, boolean steer) {
        var here = over(GivenPeople.here(role));
        assertThat(May.report(here, GivenReports.FRONT_DOOR).isEmpty()).isEqualTo(own);
        assertThat(May.report(here, GivenReports.DIRECTORY).isEmpty()).isEqualTo(other);
        assertThat(May.steer(here).isEmpty()).isEqualTo(steer);
    }

    @Test
    void saysWhyNot() {
        assertThat(May.report(over(GivenPeople.here(Role.UPDATER)), GivenReports.DIRECTORY))
                .contains("You are here as updater, who reports on their own projects and enters figures. Only its own"
                        + " people, approvers and administrators write about it.");
        var stranger = GivenReports.snapshot(new People(List.of(GivenPeople.MEMBER)));
        assertThat(May.steer(over(stranger)))
                .contains("You are not on the list of people and can only look. Only an administrator changes this.");
    }

    @Test
    void barsNobodyWhileNobodyIsOnTheList() {
        var anybody = over(GivenReports.snapshot());
        assertThat(May.steer(anybody)).isEmpty();
        assertThat(May.report(anybody, GivenReports.DIRECTORY)).isEmpty();
    }

    private static Workspace over(Snapshot snapshot) {
        return GivenWorkspace.over(new StillPlan(snapshot));
    }
}
