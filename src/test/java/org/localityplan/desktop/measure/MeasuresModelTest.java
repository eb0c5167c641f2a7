package org.localityplan.desktop.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.intake.sample.SamplePlan;

class MeasuresModelTest {

    private final Snapshot sample = SamplePlan.read().plan();
    private final Navigator navigator = new Navigator(new Place.Measures(), _ -> true);
    private final MeasuresModel model = new MeasuresModel(navigator);

    @BeforeEach
    void showTheSample() {
        model.show(sample);
    }

    @Test
    void listsEveryMeasureWithTheWorstOfThePlanFirst() {
        assertThat(model.lines()).hasSize(sample.measures().size());
        assertThat(model.lines().getFirst().linked()).isTrue();
        assertThat(model.lines().getFirst().rating().light()).isEqualTo(Light.RED);
        assertThat(model.lines().getLast().linked()).isFalse();
    }

    @Test
    void countsTheMeasuresOfThePlanAndThoseBesideIt() {
        assertThat(model.headline().get())
                .isEqualTo("Of the 28 measures of the plan 17 are on track, 4 at risk, 4 off track and 3 not judged;"
                        + " 22 more belong to no programme.");
    }

    @Test
    void findsMeasuresByAllTheWordsTyped() {
        model.search().set("Reablement 2b");
        assertThat(model.lines()).extracting(line -> line.key().code()).contains("2B(1)");
        assertThat(model.lines()).allMatch(line -> line.searchable().contains("reablement"));
        assertThat(model.count().get()).isEqualTo("%d of 50 measures".formatted(model.lines().size()));
    }

    @Test
    void looksAtTroubledMeasuresOnlyAndAtAllAgain() {
        model.onlyTroubled().set(true);
        assertThat(model.lines())
                .isNotEmpty()
                .allMatch(line -> line.rating().light() == Light.RED || line.rating().light() == Light.AMBER);
        assertThat(model.lookAtAll()).isTrue();
        assertThat(model.count().get()).isEqualTo("50 measures");
        assertThat(model.lookAtAll()).isFalse();
    }

    @Test
    void printsValueTargetRankAndProgramme() {
        var line = line(MeasureKey.of(Framework.ASCOF_2014, "2B1"));
        assertThat(line.shown().value().spoken()).isEqualTo("88.9%");
        assertThat(line.shown().target().spoken()).isEqualTo("85.0%, illustrative");
        assertThat(line.rank()).isEqualTo("2nd of 22");
        assertThat(line.programmes()).containsExactly("Stay Well at Home");
        assertThat(line.age()).isEqualTo(new MeasureLine.Age("out of date", true));
        assertThat(line.spoken()).contains("on track", "rank 2nd of 22", "ASCOF to 2022/23");
    }

    @Test
    void putsALongUnitBelowItsNumber() {
        var value = line(MeasureKey.of(Framework.ASCOF_2023, "2C")).shown().value();
        assertThat(value.number()).isEqualTo("779.6");
        assertThat(value.note()).isEqualTo("per 100,000");
    }

    @Test
    void opensThePageOfAMeasure() {
        var line = model.lines().get(2);
        model.open(line);
        assertThat(navigator.place().get()).isEqualTo(new Place.MeasurePage(line.key()));
    }

    @Test
    void leavesOutTheLeastNeededColumnsFirst() {
        assertThat(MeasureColumn.fitting(200)).containsExactly(MeasureColumn.values());
        assertThat(MeasureColumn.fitting(70)).doesNotContain(MeasureColumn.CODE, MeasureColumn.AGE);
        assertThat(MeasureColumn.fitting(10))
                .containsExactly(
                        MeasureColumn.LIGHT, MeasureColumn.NAME, MeasureColumn.VALUE, MeasureColumn.TARGET);
    }

    private MeasureLine line(MeasureKey key) {
        return model.lines().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
