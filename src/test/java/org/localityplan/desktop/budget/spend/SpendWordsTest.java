package org.localityplan.desktop.budget.spend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.desktop.budget.GivenYears;
import org.localityplan.desktop.kit.table.Group;

class SpendWordsTest {

    @Test
    void tellsGrossSpendWithItsSource() {
        assertThat(SpendStory.of(GivenYears.SAMPLE.budget())).hasValueSatisfying(story -> {
            assertThat(story.title()).isEqualTo("Gross spend rose from £110.0m in 2022/23 to £131.0m in 2024/25");
            assertThat(story.sentence()).contains("Source: ");
        });
        assertThat(SpendStory.of(GivenYears.workedCase().budget())).isEmpty();
    }

    @Test
    void listsMoneyWithoutAProjectAndProjectsWithoutMoney() {
        var groups = LooseLine.groups(GivenYears.sample(2026));
        assertThat(groups).extracting(Group::heading).containsExactly(
                "Budget lines without a project: £80,300k", "Savings without a project: £900k",
                "Projects without money: 11");
        assertThat(groups.getFirst().rows()).extracting(LooseLine::spoken)
                .contains("Budget line without a project: Home care, Stay Well at Home, £24,600k");
        assertThat(groups.get(1).rows()).extracting(LooseLine::spoken)
                .containsExactly("Saving without a project: Still to be found, no programme, £900k");
        assertThat(groups.getLast().rows()).extracting(LooseLine::name).contains("Making safeguarding personal");
    }
}
