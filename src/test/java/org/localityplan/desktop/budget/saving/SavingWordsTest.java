package org.localityplan.desktop.budget.saving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.desktop.budget.GivenYears;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.domain.Light;

class SavingWordsTest {

    private static final YearMoney MONEY = GivenYears.sample(2026);

    @Test
    void groupsSavingsByHowSureTheyAre() {
        var groups = SavingGroups.of(MONEY);
        assertThat(groups).extracting(Group::heading)
                .containsExactly(
                        "Delivered: £2,100k forecast, counted in full",
                        "On track: £2,600k forecast, counted at 90%",
                        "At risk: £2,400k forecast, counted at 50%",
                        "Unachievable: £600k forecast, not counted",
                        "Unidentified: £900k forecast, not counted",
                        "Total");
        assertThat(groups.getLast().rows().getFirst().amount().forecast()).isEqualTo("£8,600k");
    }

    @Test
    void aSavingCountedOnWhoseProjectIsRedIsChallengedInWords() {
        var row = row("Settled at first contact");
        assertThat(row.challenge())
                .isEqualTo("Counted as on track, its project “One safeguarding front door” is red.");
        assertThat(row.link().light()).contains(Light.RED);
        assertThat(SavingWords.sentence(MONEY, 1)).isEqualTo(
                "Of £9,000k agreed for 2026/27, £8,600k is forecast. 1 saving is counted on although what it is to come from is off track.");
    }

    @Test
    void saysHowASavingLastsAndWhoAnswersForIt() {
        var row = row("Care technology in place of night visits");
        assertThat(row.note()).isEqualTo("Recurrent · part of a year, £1,100k in a whole one · Head of commissioning");
        var parts = new SavingDetail(MONEY).of(row).parts();
        assertThat(parts.getFirst().statements())
                .containsExactly("Delivered, counted in full: £800k of £800k", "£100k more than agreed");
        assertThat(parts.get(1).statements()).containsExactly(
                "It is made every year from now on", "It begins within the year: £1,100k in a whole one",
                "Next year: £1,100k");
    }

    @Test
    void aSavingWithoutAProjectHasNoLight() {
        var row = row("Still to be found");
        assertThat(row.link().light()).isEmpty();
        assertThat(row.spoken()).contains("no programme");
        assertThat(new SavingDetail(MONEY).of(row).parts().get(1).statements())
                .endsWith("Next year nothing of it is counted");
    }

    @Test
    void explainsTheTotal() {
        var total = SavingGroups.of(MONEY).getLast().rows().getFirst();
        assertThat(total.saving()).isEmpty();
        assertThat(new SavingDetail(MONEY).of(total).parts().getFirst().statements())
                .containsExactly("11 savings: agreed £9,000k, forecast £8,600k");
    }

    @Test
    void saysWhenThereAreNone() {
        assertThat(SavingGroups.of(GivenYears.sample(2027))).isEmpty();
        assertThat(SavingWords.sentence(GivenYears.sample(2027), 0))
                .isEqualTo("No savings are on record for 2027/28.");
    }

    private static SavingLine row(String name) {
        return SavingGroups.of(MONEY).stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
