package org.localityplan.desktop.settings.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.PlanChange.SetPeerGroup;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.intake.sample.SamplePlan;

class GroupScriptTest {

    private static final Snapshot SAMPLE = SamplePlan.read().plan();
    private static final GroupLine NORTH_WEST = GroupLine.all(SAMPLE).getFirst();
    private final GroupScript fresh = GroupScript.fresh(SAMPLE);
    private final GroupScript old = GroupScript.of(NORTH_WEST, SAMPLE);

    @Test
    void addsAGroupBehindTheOthersWithTheLocalityInIt() {
        var change = change(fresh.read(draft("Greater Manchester", "Trafford; bolton; Bury")));
        assertThat(change.former()).isEmpty();
        assertThat(change.place()).isEqualTo(2);
        assertThat(change.group().name()).isEqualTo("Greater Manchester");
        assertThat(change.group().areas()).extracting(Area::name).containsExactly("Trafford", "Bolton", "Bury");
    }

    @Test
    void beginsWithWhatTheGroupIsAndKeepsItsPlace() {
        var draft = old.start();
        assertThat(draft.text("areas")).contains("Blackburn with Darwen; ").doesNotContain("Trafford");
        var change = change(old.read(draft.with("name", "The North West")));
        assertThat(change.former()).isEqualTo("North West");
        assertThat(change.place()).isZero();
        assertThat(change.group().areas()).containsExactlyInAnyOrderElementsOf(NORTH_WEST.group().areas());
    }

    @Test
    void asksForWhatIsMissing() {
        var reading = fresh.read(Draft.BLANK);
        assertThat(reading.missing()).containsOnlyKeys("name", "areas");
        assertThat(reading.wrong()).isEmpty();
    }

    @Test
    void saysWhatIsWrongBesideItsField() {
        assertThat(fresh.read(draft("north west", "Bury")).wrong())
                .containsEntry("name", "Another group has this name. Choose a name that differs.");
        assertThat(fresh.read(draft("Ours", "Atlantis")).wrong()).hasEntrySatisfying(
                "areas", sentence -> assertThat(sentence).startsWith("“Atlantis” is no council"));
        assertThat(fresh.read(draft("Ours", "Trafford")).wrong())
                .containsEntry("areas", "Nobody to compare with yet. Type another council.");
    }

    @Test
    void showsWhoIsInTheGroupAndWhoCouldBe() {
        var previews = fresh.read(draft("Ours", "bury; stockp")).previews();
        assertThat(previews.getFirst().sentences()).containsExactly("3 councils: Bury, Stockport and Trafford.");
        assertThat(previews.getLast().sentences().getFirst()).contains("Bolton").doesNotContain("Bury", "Trafford");
    }

    @Test
    void countsTheMeasuresThatAreComparedWithEachGroup() {
        var lines = GroupLine.all(SAMPLE);
        assertThat(lines).extracting(GroupLine::order).containsExactly("1, the usual one", "2");
        assertThat(lines).allSatisfy(line -> assertThat(line.measures()).isPositive());
        assertThat(lines.getFirst().spoken()).startsWith("North West, number 1, the usual one, 23 councils, ");
    }

    private static Draft draft(String name, String areas) {
        return Draft.BLANK.with("name", name).with("areas", areas);
    }

    private static SetPeerGroup change(Reading reading) {
        assertThat(List.of(reading.wrong(), reading.missing())).allMatch(Map::isEmpty);
        Change change = reading.change().orElseThrow();
        assertThat(change).isInstanceOf(SetPeerGroup.class);
        return (SetPeerGroup) change;
    }
}
