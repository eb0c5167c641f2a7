package org.localityplan.desktop.measure.edit.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Upkeep;

class DefineScriptTest {

    private static final MeasureHistory WAITING = GivenStates.months(24).history();
    private static final Snapshot GIVEN = GivenStates.snapshot(WAITING);

    private final DefineScript fresh = DefineScript.fresh(GIVEN);
    private final DefineScript edited = DefineScript.of(WAITING, GIVEN);

    @Test
    void makesALocalMeasureOfNameCodeAndOwner() {
        var draft = proposed();
        var measure = definition(fresh.read(draft)).measure();
        assertThat(measure.key()).isEqualTo(MeasureKey.parse("local:REA-9").orElseThrow());
        assertThat(measure.upkeep()).isEqualTo(Upkeep.usual(Period.Kind.MONTH));
        assertThat(fresh.saved(draft)).isEqualTo("REA-9, Reablement starts");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(fresh.read(fresh.start()).missing()).containsOnlyKeys("name", "code", "owner");
    }

    @Test
    void refusesACodeThatAnotherMeasureHas() {
        assertThat(fresh.read(proposed().with("code", "m 1")).wrong().get("code"))
                .isEqualTo("Another measure has the code M1. Choose another one.");
    }

    @ParameterizedTest(name = "{0} with definition {1} and source {2} asks for {3}")
    @CsvSource({
        "PROPOSED, '', '', ''",
        "DEFINED, '', '', definition",
        "DEFINED, Adults, '', ''",
        "BASELINED, Adults, '', stage",
        "LIVE, Adults, '', source",
        "LIVE, Adults, Monthly return, ''",
        "RETIRED, '', '', ''"
    })
    void asksForWhatTheStageNeeds(String stage, String definition, String source, String missing) {
        var draft = proposed().with("stage", stage).with("definition", definition).with("source", source);
        assertThat(String.join(",", fresh.read(draft).missing().keySet())).isEqualTo(missing);
    }

    @Test
    void changesNothingWhereNothingIsTyped() {
        var change = definition(edited.read(edited.start()));
        assertThat(change.measure()).isEqualTo(WAITING.measure());
        assertThat(change.targets()).containsExactlyInAnyOrderElementsOf(WAITING.targets());
    }

    @Test
    void saysTheRuleInWordsAndWhatItWouldChange() {
        assertThat(sentences(edited.start())).contains("Stays as it is: Off track.");
        var raised = edited.start().with(TargetRows.field(1, "aim"), "660");
        assertThat(sentences(raised))
                .contains(
                        "2026/27: On track at 660 or less; at risk up to 726 (10% short); off track above.",
                        "Newest figure: 700, Oct 2026.",
                        "Would change: Off track → At risk.");
    }

    @ParameterizedTest(name = "aim {0} tolerance {1}, {2} is better: wrong at {3}")
    @CsvSource({
        "600, 10%, LOWER, ''",
        "600, 60, LOWER, ''",
        "600, '', LOWER, ''",
        "many, 10%, LOWER, aim",
        "600, some, LOWER, tolerance",
        "600, -5, LOWER, tolerance",
        "0, 10%, LOWER, tolerance",
        "0, 5, LOWER, ''",
        "80 to 90, 10%, BAND, ''",
        "80..90, 10%, BAND, ''",
        "80, 10%, BAND, aim",
        "90 to 80, 10%, BAND, aim",
        "80 to many, 10%, BAND, aim",
        "80 to 90, 10%, HIGHER, aim"
    })
    void readsTargetsAndSaysWhatIsWrongAtTheCell(String aim, String tolerance, String polarity, String cell) {
        var draft = fresh.act(proposed().with("polarity", polarity), "add")
                .with(TargetRows.field(1, "aim"), aim)
                .with(TargetRows.field(1, "tolerance"), tolerance);
        assertThat(fresh.read(draft).wrong().keySet())
                .isEqualTo(cell.isEmpty() ? Set.of() : Set.of(TargetRows.field(1, cell)));
    }

    @Test
    void refusesTwoTargetsForOnePeriod() {
        var twice = edited.start().with(TargetRows.field(2, "period"), "2026/27");
        assertThat(edited.read(twice).wrong()).containsOnlyKeys(TargetRows.field(2, "period"));
    }

    @Test
    void goesOnTheSameEachYearToTheEndOfThePlan() {
        var draft = fresh.act(proposed(), "add")
                .with(TargetRows.field(1, "period"), "2024/25")
                .with(TargetRows.field(1, "aim"), "600")
                .with(TargetRows.field(1, "approver"), "Board");
        var targets = definition(fresh.read(fresh.act(draft, "same"))).targets();
        assertThat(targets).extracting(each -> each.period().code()).containsExactly("2024/25", "2025/26", "2026/27");
        assertThat(targets).extracting(Target::approver).containsOnly("Board");
        assertThat(targets)
                .extracting(Target::aim)
                .containsOnly(new Target.Aim.Level(new BigDecimal("600")));
    }

    @Test
    void fillsEmptyRowsLikeTheRowBefore() {
        var draft = fresh.act(fresh.act(proposed(), "add"), "add").with(TargetRows.field(1, "aim"), "600");
        assertThat(fresh.read(draft).missing()).containsOnlyKeys(TargetRows.field(2, "aim"));
        assertThat(definition(fresh.read(fresh.act(draft, "same"))).targets()).hasSize(2);
    }

    @Test
    void addsTheNextPeriodAndRemovesAnyRow() {
        var added = edited.act(edited.start(), "add");
        assertThat(added.text(TargetRows.field(3, "period"))).isEqualTo("2026/27");
        var removed = edited.act(edited.start(), "remove-1");
        assertThat(definition(edited.read(removed)).targets())
                .extracting(each -> each.period().code())
                .containsExactly("2025/26");
    }

    @Test
    void readsTimingAndQuality() {
        var draft = proposed().with("lag", "30").with("quality", "WITH_CARE").with("remark", "Counts a closed list");
        var upkeep = definition(fresh.read(draft)).measure().upkeep();
        assertThat(upkeep.timing()).isEqualTo(new Timing(30, Timing.usual(Period.Kind.MONTH).graceDays()));
        assertThat(upkeep.quality()).isEqualTo(new Upkeep.Quality(Upkeep.Mark.WITH_CARE, "Counts a closed list"));
        assertThat(fresh.read(draft.with("grace", "a week")).wrong()).containsOnlyKeys("grace");
    }

    @Test
    void offersMonthlyMeasuresToTellAnAnnualOneEarlier() {
        var yearly = proposed().with("frequency", "FINANCIAL_YEAR");
        var offered = fresh.sections(yearly).stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.name().equals("proxies"))
                .map(Field::kind)
                .toList();
        assertThat(offered).hasSize(1).first().asString().contains("None", "M1 People waiting");
        var proxies = definition(fresh.read(yearly.with("proxies", "local:M1"))).measure().upkeep().proxies();
        assertThat(proxies).containsExactly(WAITING.measure().key());
        assertThat(fresh.sections(proposed()).toString()).doesNotContain("proxies");
    }

    @Test
    void judgesNothingWhereNeitherWayIsBetter() {
        assertThat(sentences(edited.start().with("polarity", "NEUTRAL")))
                .contains("Neither way is better, so it is not judged.", "Would change: Off track → No target.");
    }

    private Draft proposed() {
        return fresh.start().with("name", "Reablement starts").with("code", "rea-9").with("owner", "Head of service");
    }

    private List<String> sentences(Draft draft) {
        return edited.read(draft).previews().stream().map(Preview::sentences).flatMap(List::stream).toList();
    }

    private static Change.DefineMeasure definition(Reading reading) {
        assertThat(reading.wrong()).isEmpty();
        assertThat(reading.missing()).isEmpty();
        return (Change.DefineMeasure) reading.change().orElseThrow();
    }
}
