package org.localityplan.desktop.waiting.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.WaitingChange.DefineWaitingList;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.WaitingList;

class ListScriptTest {

    private static final Draft FULL = Draft.BLANK
            .with("name", "Blue badge assessment")
            .with("definition", "Adults, from the day they asked.")
            .with("holder", "NHS")
            .with("provider", "Council")
            .with("neighbourhood", "Sale")
            .with("standard", "12")
            .with("threshold", "26")
            .with("priorities", "Urgent; Soon;; Routine ")
            .with("aim-from", "30/04/2026")
            .with("aim-start", "416")
            .with("aim-by", "31/03/2027")
            .with("aim-people", "300");

    private final ListScript script = ListScript.fresh();

    @Test
    void readsWhatIsAgreedOfANewList() {
        WaitingList list = read(FULL);
        assertThat(list.id()).isEqualTo(script.id());
        assertThat(list.name()).isEqualTo("Blue badge assessment");
        assertThat(list.holder()).isEqualTo(WaitingList.Holder.NHS);
        assertThat(list.standardWeeks()).isEqualTo(12);
        assertThat(list.terms()).isEqualTo(new ListTerms(
                new Threshold.Weeks(26),
                List.of("Urgent", "Soon", "Routine"),
                "Sale",
                "Council",
                new Aim.Size(LocalDate.of(2026, 4, 30), 416, LocalDate.of(2027, 3, 31), 300)));
    }

    @Test
    void writesWhatItReads() {
        WaitingList list = read(FULL);
        var again = ListScript.of(list);
        assertThat(again.read(again.start()).change()).contains(new DefineWaitingList(list));
        assertThat(again.title()).isEqualTo("Edit the list: Blue badge assessment");
    }

    @Test
    void leavesOutWhatIsNotAgreed() {
        var draft = ListScript.of(GivenLists.shrinking()).start();
        assertThat(read(draft).terms()).isEqualTo(ListTerms.NONE);
    }

    @Test
    void asksForTheRestOfAnAim() {
        assertThat(script.read(FULL.with("aim-by", "").with("aim-people", "")).missing())
                .containsOnlyKeys("aim-by", "aim-people");
        assertThat(script.read(FULL.with("aim-by", "30/04/2026")).wrong())
                .containsEntry(
                        "aim-by", "The day to reach the size must come after the day to begin. Check the days.");
        assertThat(script.field(FULL, new Fault("aim", ""))).isEqualTo("aim-by");
        assertThat(script.field(FULL, new Fault("name", ""))).isEqualTo("name");
    }

    @Test
    void readsPeopleAsTheyAreWritten() {
        assertThat(read(FULL.with("aim-start", "12,416")).terms().aim())
                .isInstanceOfSatisfying(Aim.Size.class, aim -> assertThat(aim.start()).isEqualTo(12_416));
        assertThat(script.read(FULL.with("aim-start", "many")).wrong())
                .containsEntry("aim-start", "Write a whole number, for example 652.");
    }

    @Test
    void refusesWeeksThatAreNone() {
        assertThat(script.read(FULL.with("standard", "0")).wrong())
                .containsEntry("standard", "Write whole weeks, from 1 to 520.");
        assertThat(script.read(FULL.with("threshold", "521")).wrong()).containsOnlyKeys("threshold");
        assertThat(script.read(Draft.BLANK).missing()).containsOnlyKeys("name", "definition", "standard");
    }

    @Test
    void saysWhatTheAimAsksEachWeek() {
        assertThat(script.read(FULL).previews()).singleElement().satisfies(preview -> assertThat(preview.sentences())
                .containsExactly(
                        "116 people fewer in 48 weeks: each week about 2 people more must leave the list than join it."));
        assertThat(script.read(FULL.with("aim-people", "416")).previews().getFirst().sentences())
                .containsExactly("The list need not shrink.");
    }

    private WaitingList read(Draft draft) {
        return ((DefineWaitingList) script.read(draft).change().orElseThrow()).list();
    }
}
