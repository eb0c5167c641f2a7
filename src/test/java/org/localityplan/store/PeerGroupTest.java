package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange.RemovePeerGroup;
import org.localityplan.domain.history.PlanChange.SetPeerGroup;
import org.localityplan.domain.measure.PeerGroup;

/// Groups of councils to compare with, made by people. The rich plan has two: North West and, behind it, Neighbours.
class PeerGroupTest {

    private static final Area WIGAN = new Area("E08000010", "Wigan", Area.Level.COUNCIL);

    @TempDir
    Path folder = Path.of("");

    private PlanDesk desk;

    @BeforeEach
    void open() {
        desk = new PlanDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void addsAGroupBehindTheOthers() {
        AuditEntry entry =
                desk.carryOut(new SetPeerGroup("", new PeerGroup(" Greater Manchester ", RichPlan.COUNCILS), 2));
        assertThat(names()).containsExactly("North West", "Neighbours", "Greater Manchester");
        assertThat(groups().getLast().areas()).isEqualTo(RichPlan.COUNCILS);
        assertThat(entry.action()).isEqualTo("Added a peer group");
        assertThat(entry.subject()).isEqualTo("Greater Manchester");
        assertThat(entry.after()).isEqualTo("Name: Greater Manchester. Councils: Trafford, Salford");
        assertThat(desk.undo().action()).isEqualTo("Took back: Added a peer group");
        assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        desk.redo();
        assertThat(names()).containsExactly("North West", "Neighbours", "Greater Manchester");
    }

    @Test
    void makesAGroupTheUsualOne() {
        AuditEntry entry = desk.carryOut(new SetPeerGroup("Neighbours", groups().getLast(), 0));
        assertThat(names()).containsExactly("Neighbours", "North West");
        assertThat(entry.action()).isEqualTo("Changed a peer group");
        assertThat(entry.before() + " → " + entry.after()).isEqualTo("Place: 2 → Place: 1");
        desk.undo();
        assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
    }

    @Test
    void renamesAGroupAndChangesItsCouncils() {
        desk.carryOut(new SetPeerGroup(
                "neighbours", new PeerGroup("Near neighbours", RichPlan.COUNCILS), 1));
        assertThat(groups().getLast()).isEqualTo(new PeerGroup("Near neighbours", RichPlan.COUNCILS));
        desk.reopenAs("programme.office");
        assertThat(groups().getLast()).isEqualTo(new PeerGroup("Near neighbours", RichPlan.COUNCILS));
    }

    @Test
    void removesAGroupWithItsCouncilsAndBringsItBack() {
        AuditEntry entry = desk.carryOut(new RemovePeerGroup("North West"));
        assertThat(names()).containsExactly("Neighbours");
        assertThat(entry.before()).isEqualTo("Name: North West. Councils: Trafford, Salford");
        desk.carryOut(new RemovePeerGroup("Neighbours"));
        assertThat(groups()).isEmpty();
        desk.undo();
        desk.undo();
        assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
    }

    @ParameterizedTest(name = "“{0}” called “{1}”: {3}")
    @CsvSource(delimiter = ';', textBlock = """
            '';         '';         name;   This is needed
            '';         neighbours; name;   Another group has this name.
            Neighbours; North West; name;   Another group has this name.
            Southern;   Southern;   '';     This group is not there any more.
            """)
    void refusesANameThatCannotBe(String former, String name, String field, String words) {
        Outcome outcome = desk.store().carryOut(new SetPeerGroup(former, new PeerGroup(name, RichPlan.COUNCILS), 0));
        PlanDesk.refused(outcome, field, words);
        desk.unchanged();
    }

    @Test
    void refusesCouncilsThatCannotBeCompared() {
        refused(List.of(RichPlan.TRAFFORD, WIGAN), "The plan has no figures of Wigan.");
        refused(List.of(RichPlan.SALFORD), "A group holds Trafford and at least one other council.");
        refused(List.of(RichPlan.TRAFFORD), "A group holds Trafford and at least one other council.");
        refused(List.of(RichPlan.TRAFFORD, RichPlan.SALFORD, RichPlan.SALFORD), "stands in the group twice");
        refused(List.of(RichPlan.TRAFFORD, RichPlan.NORTH_WEST), "one kind only");
        desk.unchanged();
    }

    private void refused(List<Area> areas, String words) {
        PlanDesk.refused(desk.store().carryOut(new SetPeerGroup("", new PeerGroup("Ours", areas), 0)), "areas", words);
    }

    @Test
    void refusesWhatIsGoneAndWhatChangesNothing() {
        PlanDesk.refused(desk.store().carryOut(new RemovePeerGroup("Southern")), "", "not there any more");
        PlanDesk.refused(
                desk.store().carryOut(new SetPeerGroup("North West", groups().getFirst(), 0)), "", "like this already");
        desk.unchanged();
    }

    @Test
    void isForAdministratorsOnly() {
        desk.reopenAs("stranger");
        Outcome outcome = desk.store().carryOut(new RemovePeerGroup("North West"));
        assertThat(PlanDesk.faults(outcome).getFirst().sentence()).startsWith("The peer group was not removed");
        desk.unchanged();
    }

    @Test
    void leavesEachAreaItsRegionWhateverTheUsualGroupIs() {
        var before = desk.store().snapshotOf(RichPlan.SALFORD.code()).measures();
        desk.carryOut(new SetPeerGroup("Neighbours", groups().getLast(), 0));
        assertThat(desk.store().snapshotOf(RichPlan.SALFORD.code()).measures()).isEqualTo(before);
        assertThat(desk.measure(RichPlan.OUTCOME))
                .isEqualTo(RichPlan.snapshot().measure(RichPlan.OUTCOME).orElseThrow());
    }

    private List<PeerGroup> groups() {
        return desk.store().snapshot().peerGroups();
    }

    private List<String> names() {
        return groups().stream().map(PeerGroup::name).toList();
    }
}
