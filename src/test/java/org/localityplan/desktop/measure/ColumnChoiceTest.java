package org.localityplan.desktop.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPreferences;

class ColumnChoiceTest {

    private final GivenPreferences preferences = new GivenPreferences();
    private final ColumnChoice choice = new ColumnChoice(preferences);

    @Test
    void leavesOutTheLeastNeededColumnsFirst() {
        assertThat(choice.columns(200)).contains(MeasureColumn.CODE, MeasureColumn.AGE);
        assertThat(choice.columns(70)).doesNotContain(MeasureColumn.CODE, MeasureColumn.AGE);
        assertThat(choice.columns(40))
                .containsExactly(
                        MeasureColumn.LIGHT, MeasureColumn.NAME, MeasureColumn.VALUE, MeasureColumn.TARGET);
    }

    @Test
    void letsTheNameGiveWayBeforeTheTargetIsLeftOut() {
        var narrow = choice.columns(36);
        assertThat(narrow).contains(MeasureColumn.TARGET);
        assertThat(narrow.stream().mapToDouble(each -> each.width(narrow, 36)).sum()).isLessThanOrEqualTo(36);
        var least = choice.columns(29);
        assertThat(least).containsExactly(MeasureColumn.LIGHT, MeasureColumn.NAME, MeasureColumn.VALUE);
        assertThat(least.stream().mapToDouble(each -> each.width(least, 29)).sum()).isLessThanOrEqualTo(29);
    }

    @Test
    void showsWhatWasChosenWhereverItIsShownAndOnTheNextDay() {
        choice.show(MeasureColumn.OWNER, true, choice.columns(40));
        assertThat(choice.columns(40))
                .containsExactly(
                        MeasureColumn.LIGHT,
                        MeasureColumn.NAME,
                        MeasureColumn.VALUE,
                        MeasureColumn.TARGET,
                        MeasureColumn.OWNER);
        choice.show(MeasureColumn.VALUE, false, choice.columns(40));
        assertThat(new ColumnChoice(preferences).columns(200))
                .isEqualTo(List.of(
                        MeasureColumn.LIGHT, MeasureColumn.NAME, MeasureColumn.TARGET, MeasureColumn.OWNER));
    }

    @Test
    void showsTheUsualColumnsAgain() {
        choice.show(MeasureColumn.QUALITY, true, choice.columns(40));
        choice.asUsual();
        assertThat(choice.columns(40)).doesNotContain(MeasureColumn.QUALITY);
        assertThat(new ColumnChoice(preferences).chosen().get()).isEmpty();
    }

    @Test
    void forgetsAChoiceThatCannotBeRead() {
        preferences.keep("measures.columns", "NAME,SOMETHING");
        assertThat(new ColumnChoice(preferences).chosen().get()).isEmpty();
    }
}
