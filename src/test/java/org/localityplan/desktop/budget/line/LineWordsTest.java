package org.localityplan.desktop.budget.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.budget.GivenYears;
import org.localityplan.desktop.budget.line.MoneyLine.Remark;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.desktop.kit.table.Group;

class LineWordsTest {

    private static final YearMoney MONEY = GivenYears.sample(2026);

    @Test
    void groupsLinesByProgrammeAndMoneyWithoutOneByItself() {
        var groups = LineGroups.of(MONEY);
        assertThat(groups).extracting(Group::heading)
                .startsWith("Safeguarding adults: £200k over")
                .endsWith("Money without a programme: £220k over", "Total")
                .doesNotHaveDuplicates();
        assertThat(groups.get(groups.size() - 2).rows()).extracting(MoneyLine::name)
                .containsExactly("Learning disability support");
        assertThat(groups.getLast().rows()).extracting(MoneyLine::name)
                .containsExactly("Council", "NHS", "All lines");
        assertThat(all().printed().variance()).isEqualTo("£780k over");
    }

    @Test
    void everyLineStandsInOneGroup() {
        assertThat(LineGroups.of(MONEY).stream().flatMap(group -> group.rows().stream()).flatMap(
                row -> row.line().stream()))
                .containsExactlyInAnyOrderElementsOf(MONEY.lines());
    }

    @Test
    void speaksALineWithItsMovementAndItsCommentary() {
        assertThat(row("Independent assessors").spoken())
                .isEqualTo("Independent assessors, Council · Deprivation of liberty backlog, budget £900k,"
                        + " spent so far £567k, forecast £980k, £80k over, since the last report £20k up,"
                        + " commentary given");
    }

    @Test
    void marksALineThatMustBeCommentedAndIsNot() {
        var before = GivenYears.sample(2025);
        assertThat(LineGroups.of(before).stream().flatMap(group -> group.rows().stream()))
                .filteredOn(row -> row.remark() == Remark.NEEDED)
                .extracting(MoneyLine::name)
                .containsExactlyInAnyOrder("Independent assessors", "Agency cover");
        assertThat(row("Front door and assessment teams").remark()).isEqualTo(Remark.NONE);
    }

    @Test
    void explainsALine() {
        var detail = new LineDetail(MONEY).of(row("Independent assessors"));
        assertThat(statements(detail, "Against budget")).containsExactly(
                "Forecast £980k less budget £900k: £80k over, 8.9% of the budget",
                "In Sep 2026 it was £60k over: £20k up since then");
        assertThat(statements(detail, "Commentary").getFirst()).startsWith("More assessments are bought in");
        assertThat(statements(detail, "Reported")).hasSize(4)
                .first().isEqualTo("Oct 2026: forecast £980k, £80k over, spent £567k");
        assertThat(statements(detail, "Reported").getLast()).startsWith("At the beginning: ");
    }

    @Test
    void explainsATotal() {
        var detail = new LineDetail(MONEY).of(all());
        assertThat(detail.parts().getFirst().statements()).containsExactly(
                "21 lines together: forecast £145,300k less budget £144,500k: £780k over"
                        .replace("£145,300k", all().printed().forecast())
                        .replace("£144,500k", all().printed().budget()));
        assertThat(statements(detail, "What makes it"))
                .startsWith("Reablement: £310k over", "Learning disability support: £220k over")
                .hasSize(6)
                .last().asString().startsWith("All others: ");
        assertThat(detail.parts().getLast().heading()).isEqualTo("Beyond 5% of their budget");
    }

    private static List<String> statements(Detail detail, String part) {
        return detail.parts().stream()
                .filter(each -> each.heading().equals(part))
                .flatMap(each -> each.statements().stream())
                .toList();
    }

    private static MoneyLine all() {
        return LineGroups.of(MONEY).getLast().rows().getLast();
    }

    private static MoneyLine row(String name) {
        return LineGroups.of(MONEY).stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
