package org.localityplan.desktop.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPreferences;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.workspace.Notices;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Preferences;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.intake.sample.SamplePlan;

class MeasuresModelTest {

    private final Snapshot sample = SamplePlan.read().plan();
    private final Preferences preferences = new GivenPreferences();
    private final Workspace workspace = GivenWorkspace.over(new StillPlan(sample), preferences);
    private final MeasuresModel model = new MeasuresModel(workspace);

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
                .isEqualTo("Of the 28 measures of the plan 17 are on track, 3 at risk, 5 off track and 3 not judged;"
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
    void saysHowManyMeasuresEachViewHolds() {
        assertThat(model.views().get()).hasSize(MeasureView.values().length);
        model.views().get().forEach(view -> {
            model.choose(view.view());
            assertThat(model.lines()).as(view.view().name()).hasSize((int) view.count());
        });
        assertThat(model.views().get().getFirst().words()).isEqualTo("All · 50");
        assertThat(model.views().get().getLast().words()).isEqualTo("In development · 2");
    }

    @Test
    void narrowsByWordsOfTheSameFacetTogetherAndOfTwoFacetsOneAfterTheOther() {
        model.choose(Facet.STATUS, "Off track", true);
        int red = model.lines().size();
        model.choose(Facet.STATUS, "At risk", true);
        assertThat(model.lines()).hasSizeGreaterThan(red).allMatch(line -> line.rating().light().judged());
        model.choose(Facet.FRAMEWORK, "Local", true);
        assertThat(model.lines()).isNotEmpty().allMatch(line -> line.key().framework() == Framework.LOCAL);
        model.choose(Facet.STATUS, "At risk", false);
        assertThat(model.lines()).isNotEmpty().allMatch(line -> line.rating().light() == Light.RED);
    }

    @Test
    void offersEachWordOfAFacetWithItsCount() {
        assertThat(model.choices(Facet.STATUS))
                .extracting(MeasuresModel.Choice::word)
                .containsExactly("At risk", "Not judged", "Off track", "On track");
        assertThat(model.choices(Facet.STATUS)).extracting(MeasuresModel.Choice::count).satisfies(
                counts -> assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(50));
        model.choose(Facet.OWNER, "Lead for carers", true);
        assertThat(model.choices(Facet.OWNER))
                .filteredOn(MeasuresModel.Choice::on)
                .extracting(MeasuresModel.Choice::word)
                .containsExactly("Lead for carers");
    }

    @Test
    void looksAtAllMeasuresAgain() {
        model.search().set("carers");
        model.choose(Facet.STATUS, "On track", true);
        assertThat(model.lookAtAll()).isTrue();
        assertThat(model.search().get()).isEmpty();
        assertThat(model.count().get()).isEqualTo("50 measures");
        assertThat(model.lookAtAll()).isFalse();
    }

    @Test
    void remembersASavedViewForTheNextDay() {
        model.choose(Facet.OWNER, "Lead for carers", true);
        model.search().set("break | 100%");
        model.search().set("break");
        assertThat(model.save("My carers & breaks")).isEmpty();
        var nextDay = new MeasuresModel(workspace);
        nextDay.show(sample);
        assertThat(nextDay.view().get().name()).isEqualTo("My carers & breaks");
        assertThat(nextDay.search().get()).isEqualTo("break");
        assertThat(nextDay.lines()).extracting(line -> line.key().code()).containsExactly("CAR-2");
        assertThat(nextDay.views().get().getLast().words()).isEqualTo("My carers & breaks · 1");
    }

    @Test
    void givesNoTwoViewsOneNameAndNoneAnEmptyOne() {
        assertThat(model.save(" ")).contains("Give the view a name.");
        assertThat(model.save("No target")).isPresent();
        assertThat(model.views().get()).noneMatch(MeasuresModel.Counted::own);
    }

    @Test
    void deletesASavedViewAndBringsItBack() {
        model.choose(Facet.OWNER, "Lead for carers", true);
        model.save("Carers");
        model.delete();
        assertThat(model.view().get().name()).isEqualTo("All");
        assertThat(model.views().get()).noneMatch(MeasuresModel.Counted::own);
        Notices.Notice notice = workspace.notices().current().get();
        notice.remedies().getFirst().action().run();
        assertThat(model.view().get().name()).isEqualTo("Carers");
        assertThat(model.lines()).allMatch(line -> line.measure().owner().equals("Lead for carers"));
    }

    @Test
    void looksAtAllWhereTheViewOfYesterdayIsGone() {
        preferences.keep("measures.view", "Gone");
        preferences.keep("measures.views", "unreadable|%20&NOSUCH&");
        var nextDay = new MeasuresModel(workspace);
        nextDay.show(sample);
        assertThat(nextDay.lines()).hasSize(50);
    }

    @Test
    void printsValueTargetRankAndProgramme() {
        var line = line(MeasureKey.of(Framework.ASCOF_2014, "2B1"));
        assertThat(line.shown().value().spoken()).isEqualTo("88.9%");
        assertThat(line.shown().target().spoken()).isEqualTo("85.0%, illustrative");
        assertThat(line.rank()).isEqualTo("2nd of 22");
        assertThat(line.programmes()).containsExactly("Stay Well at Home");
        assertThat(line.age().stale()).isTrue();
        assertThat(line.spoken()).contains("on track", "rank 2nd of 22", "ASCOF to 2022/23");
    }

    @Test
    void chasesNoFigureOfTheFrameworkThatEnded() {
        assertThat(line(MeasureKey.of(Framework.ASCOF_2014, "2B1")).age().late()).isFalse();
        assertThat(line(MeasureKey.of(Framework.LOCAL, "CARE-HOMES-GOOD")).age().late()).isTrue();
        assertThat(line(MeasureKey.of(Framework.LOCAL, "SYS-1")).age().late()).isFalse();
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
        assertThat(workspace.navigator().place().get()).isEqualTo(new Place.MeasurePage(line.key()));
    }

    private MeasureLine line(MeasureKey key) {
        return model.lines().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
