package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.settings.GivenPeople;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.Role;

/// Somebody who may only look finds the buttons barred, and is told why by them and by their keys.
class BarredJourneyTest extends Journey {

    private static final String VIEWER = "You are here as viewer, who looks and prints. ";

    BarredJourneyTest() {
        super(new Place.PlanOnAPage(), withLists(GivenPeople.here(Role.VIEWER)), Screens::all);
    }

    private static Snapshot withLists(Snapshot given) {
        return new Snapshot(
                given.locality(),
                given.asAt(),
                given.plans(),
                given.decisions(),
                given.measures(),
                given.peerGroups(),
                List.of(GivenLists.shrinking()),
                given.budget(),
                given.steering());
    }

    @Test
    void cannotChangeThePlan() {
        assertBarred("#plan-add", VIEWER + "Only an administrator changes this.");
        press(KeyCode.E);
        assertThat(notice()).startsWith(VIEWER + "Only an administrator changes this.");
        assertThat(robot.lookup(".form").queryAll()).isEmpty();
    }

    @Test
    void cannotReportOnAProgramme() {
        go(new Place.ProgrammePage(GivenReports.PROGRAMME));
        assertBarred("#programme-U", VIEWER + "Only its own people, approvers and administrators write about it.");
    }

    @Test
    void cannotChangeTheRulesOrThePeople() {
        go(new Place.Settings());
        assertThat(robot.lookup("#deed-C").queryAll()).isEmpty();
        press(KeyCode.ENTER);
        assertThat(notice()).startsWith(VIEWER + "Only an administrator changes this.");
        press(KeyCode.DIGIT2);
        press(KeyCode.DELETE);
        assertThat(robot.lookup("#deed-N").queryAll()).isEmpty();
        assertThat(plan.snapshot().steering().people().all()).hasSize(2);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    @Test
    void cannotEnterFiguresOrMakeAMeasure() {
        go(new Place.Measures());
        assertBarred("#enter-figures", VIEWER + "Only updaters, approvers and administrators enter figures.");
        assertBarred("#new-measure", VIEWER + "Only an administrator changes this.");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(place()).isEqualTo(new Place.Measures());
        assertThat(notice()).startsWith(VIEWER + "Only updaters");
        go(new Place.FigureSheet());
        assertBarred("#save-figures", VIEWER + "Only updaters, approvers and administrators enter figures.");
    }

    @Test
    void cannotRecordCountsOrChangeAList() {
        go(new Place.WaitingLists());
        assertBarred("#record-all", VIEWER + "Only updaters, approvers and administrators enter figures.");
        assertBarred("#record-count", VIEWER + "Only updaters, approvers and administrators enter figures.");
        assertBarred("#edit-list", VIEWER + "Only an administrator changes this.");
        press(KeyCode.CONTROL, KeyCode.N);
        assertThat(notice()).startsWith(VIEWER + "Only updaters");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(notice()).startsWith(VIEWER + "Only an administrator changes this.");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(place()).isEqualTo(new Place.WaitingLists());
        go(new Place.CountSheet());
        assertBarred("#save-counts", VIEWER + "Only updaters, approvers and administrators enter figures.");
    }

    @Test
    void cannotRecordACountOrChangeTheListOnItsPage() {
        var list = plan.snapshot().waitingLists().getFirst().id();
        go(new Place.WaitingListPage(list));
        assertBarred("#record-count", VIEWER + "Only updaters, approvers and administrators enter figures.");
        assertBarred("#edit-list", VIEWER + "Only an administrator changes this.");
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(notice()).startsWith(VIEWER + "Only an administrator changes this.");
        press(KeyCode.INSERT);
        assertThat(notice()).startsWith(VIEWER + "Only updaters");
        assertThat(robot.lookup(".count-form").queryAll()).isEmpty();
    }

    @Test
    void cannotChangeTheMoney() {
        go(new Place.BudgetGap());
        assertBarred("#deed-C", VIEWER + "Only an administrator changes this. Key C");
        press(KeyCode.DIGIT2);
        assertBarred("#deed-N", VIEWER + "Only an administrator changes this. Key N");
        press(KeyCode.DIGIT3);
        assertBarred("#deed-N", VIEWER + "Only updaters, approvers and administrators enter figures. Key N");
        press(KeyCode.N);
        assertThat(notice()).startsWith(VIEWER + "Only updaters, approvers and administrators enter figures.");
        assertThat(robot.lookup(".form").queryAll()).isEmpty();
    }

    private void assertBarred(String button, String why) {
        Node found = robot.lookup(button).query();
        assertThat(found.isDisabled()).isTrue();
        assertThat(found.getAccessibleHelp()).isEqualTo(why);
    }
}
