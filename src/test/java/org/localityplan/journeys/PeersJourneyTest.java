package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.intake.sample.SamplePlan;

/// A performance officer makes a peer group, gives it its place and finds it beside a measure, by keyboard alone.
class PeersJourneyTest extends FileJourney {

    private static final Place MEASURE = new Place.MeasurePage(MeasureKey.parse("ascof-2014:1E").orElseThrow());

    PeersJourneyTest() {
        super(new Place.Settings(), SamplePlan.read().plan());
    }

    @Test
    void makesAGroupAndFindsItBesideAMeasure() {
        press(KeyCode.DIGIT3);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.N);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        fill("Greater Manchester");
        write("bolt; bury; salf; stock");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).startsWith("Saved: Greater Manchester");
        assertThat(names()).containsExactly("North West", "Near neighbours", "Greater Manchester");
        assertThat(groups().getLast().areas())
                .extracting(Area::name)
                .containsExactly("Trafford", "Bolton", "Bury", "Salford", "Stockport");
        go(MEASURE);
        press(KeyCode.DIGIT2);
        assertThat(robot.lookup("#peer-group").<ComboBox<?>>query().getItems())
                .anyMatch(group -> group.toString().contains("Greater Manchester"));
    }

    @Test
    void movesAGroupUpTakesThatBackAndDoesItAgain() {
        press(KeyCode.DIGIT3);
        press(KeyCode.DOWN);
        press(KeyCode.U);
        assertThat(names()).containsExactly("Near neighbours", "North West");
        assertThat(notice()).startsWith("Near neighbours is number 1 now");
        press(KeyCode.U);
        assertThat(notice()).startsWith("“Near neighbours” is the first of the groups already.");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(names()).containsExactly("North West", "Near neighbours");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(names()).containsExactly("Near neighbours", "North West");
    }

    @Test
    void renamesAGroupAndRemovesIt() {
        press(KeyCode.DIGIT3);
        press(KeyCode.DOWN);
        press(KeyCode.C);
        press(KeyCode.CONTROL, KeyCode.A);
        write("Neighbours");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(names()).containsExactly("North West", "Neighbours");
        press(KeyCode.DELETE);
        assertThat(names()).containsExactly("North West");
        assertThat(notice()).startsWith("Removed: Neighbours");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(names()).containsExactly("North West", "Neighbours");
    }

    @Test
    void saysWhichCouncilIsMeantByNobody() {
        press(KeyCode.DIGIT3);
        press(KeyCode.N);
        fill("Ours");
        write("bury; cheshire");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(focused().getId()).isEqualTo("field-areas");
        assertThat(focused().getAccessibleHelp()).startsWith("“cheshire” could be Cheshire East or Cheshire West");
        assertThat(groups()).hasSize(2);
    }

    private List<PeerGroup> groups() {
        return plan.snapshot().peerGroups();
    }

    private List<String> names() {
        return groups().stream().map(PeerGroup::name).toList();
    }
}
