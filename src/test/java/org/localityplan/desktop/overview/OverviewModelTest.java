package org.localityplan.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.overview.OverviewPage.Graphic;
import org.localityplan.desktop.overview.OverviewPage.LeadsTo;
import org.localityplan.desktop.overview.OverviewPage.Tile;
import org.localityplan.speed.ManyProjects;

class OverviewModelTest {

    private final Workspace workspace = GivenWorkspace.over(new StillPlan(GivenPlan.snapshot()));
    private final OverviewModel model = new OverviewModel(workspace);

    @Test
    void listsTheWorstProgrammeFirstWithinItsTier() {
        assertThat(names(0)).containsExactly("Safeguarding adults", "Waiting lists and access", "Supporting carers");
        assertThat(page().tiers().get(0).heading()).isEqualTo("Major priorities");
    }

    @Test
    void showsTheWorstOfEachTierOfALargePlan() {
        var large =
                new OverviewModel(GivenWorkspace.over(new StillPlan(new ManyProjects(60, 1).content()))).page().get();
        assertThat(large.tiers()).hasSize(3).allSatisfy(tier -> {
            assertThat(tier.programmes()).hasSize(8);
            assertThat(tier.others()).isEqualTo(12);
            assertThat(tier.rest()).isEqualTo("12 more programmes, none worse: Ctrl+3 shows all");
        });
        assertThat(page().tiers()).allSatisfy(tier -> assertThat(tier.rest()).isEmpty());
    }

    @Test
    void addsListsUpOnlyWhileSayingSo() {
        var waiting = tile(1);
        assertThat(waiting.figure()).isEqualTo("1,090");
        assertThat(waiting.note()).startsWith("2 council lists, added up").contains("down 50", "longest 47 weeks");
    }

    @Test
    void showsEachListBesideTheTotal() {
        assertThat(tile(1).graphic())
                .isEqualTo(new Graphic.Lists(List.of(
                        new OverviewPage.Counted("Occupational therapy", "700"),
                        new OverviewPage.Counted("Care reviews", "390"))));
    }

    @Test
    void givesTheGapWithItsRange() {
        var gap = tile(2);
        assertThat(gap.name()).isEqualTo("Forecast gap 2026/27");
        assertThat(gap.figure()).isEqualTo("£4.5m");
        assertThat(gap.note()).isEqualTo("between £3.0m and £6.0m; £10.0m before savings");
    }

    @Test
    void countsDecisionsPastTheirDateAndReportsOverdue() {
        assertThat(tile(3).figure()).isEqualTo("1");
        assertThat(tile(3).note()).isEqualTo("1 past its date · 2 reports overdue");
        assertThat(tile(3).leadsTo()).isEqualTo(new LeadsTo.Asks());
    }

    @Test
    void leadsEachFigureToWhatExplainsIt() {
        assertThat(List.of(tile(0), tile(1), tile(2)).stream().map(Tile::leadsTo).toList())
                .containsExactly(
                        new LeadsTo.Elsewhere(new Place.Measures()),
                        new LeadsTo.Elsewhere(new Place.WaitingLists()),
                        new LeadsTo.Elsewhere(new Place.BudgetGap()));
    }

    @Test
    void saysARowInOneSentence() {
        assertThat(line(0, 0).spoken())
                .isEqualTo(
                        "Safeguarding adults: off track; the evidence agrees; year end at risk; no measures; next milestone Next step of "
                                + "safeguarding, 44 days late; £0.2m over; reported 9 days ago.");
    }

    @Test
    void explainsADifferentEvidenceInTheSameBreath() {
        assertThat(line(0, 1).challenge().differs()).isTrue();
        assertThat(line(0, 1).spoken())
                .startsWith(
                        "Waiting lists and access: at risk; the evidence differs: off track (Project of access: There has "
                                + "never been a status report; 12 have fallen due); year end");
    }

    @Test
    void saysWhatIsNotKnownOfAProgrammeThatNeverReported() {
        var never = line(1, 0);
        assertThat(never.updated()).isEqualTo("never");
        assertThat(never.variance()).isEqualTo("–");
        assertThat(never.milestone()).isEqualTo("no milestones");
        assertThat(never.milestoneDays()).isEmpty();
        assertThat(never.spoken()).contains("; no evidence to check;").endsWith("never reported.");
    }

    @Test
    void marksALightAsStaleAfterAMissedCycle() {
        assertThat(line(1, 1).stale()).isTrue();
        assertThat(line(0, 0).stale()).isFalse();
    }

    @Test
    void wordsMoneyOverUnderAndOnBudget() {
        assertThat(line(0, 0).variance()).isEqualTo("£0.2m over");
        assertThat(line(0, 1).variance()).isEqualTo("£0.1m under");
        assertThat(line(0, 2).variance()).isEqualTo("on budget");
    }

    @Test
    void saysWhoAsksAndThatTheDayHasPassed() {
        var ask = page().asks().getFirst();
        assertThat(ask.note()).isEqualTo("Safeguarding adults · Paper 4 · was due 20 Nov 26");
        assertThat(ask.overdue()).isTrue();
    }

    @Test
    void speaksAChangeOfLight() {
        assertThat(page().changes().getFirst().spoken())
                .isEqualTo("Safeguarding adults: off track, was at risk. Why it stands so");
    }

    @Test
    void opensTheProgrammeOfARowAnAskAndAChange() {
        model.open(line(0, 0));
        assertThat(workspace.navigator().place().get()).isEqualTo(new Place.ProgrammePage(GivenPlan.SAFEGUARDING));
        workspace.navigator().back();
        model.open(page().asks().getFirst());
        assertThat(workspace.navigator().place().get()).isEqualTo(new Place.ProgrammePage(GivenPlan.SAFEGUARDING));
        workspace.navigator().back();
        model.open(page().changes().getLast());
        assertThat(workspace.navigator().place().get()).isEqualTo(new Place.ProgrammePage(GivenPlan.id("carers")));
    }

    @Test
    void showsThatAPlanIsEmpty() {
        model.show(GivenPlan.empty());
        assertThat(page().empty()).isTrue();
        assertThat(tile(1).note()).isEqualTo("No list has been counted");
        assertThat(tile(2).note()).isEqualTo("No gap has been forecast");
    }

    private OverviewPage page() {
        return model.page().get();
    }

    private Tile tile(int index) {
        return page().tiles().get(index);
    }

    private ProgrammeLine line(int tier, int index) {
        return page().tiers().get(tier).programmes().get(index);
    }

    private List<String> names(int tier) {
        return page().tiers().get(tier).programmes().stream().map(ProgrammeLine::name).toList();
    }
}
