package org.localityplan.intake.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.breakdown.Breakdown;
import org.localityplan.domain.measure.forecast.YearEnd;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Signature;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.Variation;

class SampleNotesTest {

    private static final Snapshot SAMPLE = SamplePlan.read().plan();
    private static final String ROLE = "Lead for .+|Head of .+|Principal .+|Performance and quality lead";

    @Test
    void whatIsOffTrackOrAtRiskHasItsCommentary() {
        List<MeasureHistory> troubled = SAMPLE.measures().stream()
                .filter(each -> judged(each).light() == Light.RED || judged(each).light() == Light.AMBER)
                .toList();

        assertThat(troubled).hasSizeGreaterThan(7).allSatisfy(each -> assertThat(
                each.notes().commentaries())
                .as(each.measure().name())
                .anyMatch(said -> said.period().equals(each.latest().orElseThrow().period())));
    }

    @ParameterizedTest
    @ValueSource(classes = {
        Note.BaselineChange.class, Note.ChartChoice.class, Note.Event.class, Note.Commentary.class,
        Note.Override.class, Note.YearEndForecast.class, Note.Remark.class})
    void holdsNotesOfEveryKind(Class<? extends Note> kind) {
        assertThat(SAMPLE.measures()).anyMatch(each -> !each.notes().of(kind).isEmpty());
    }

    @Test
    void everyNoteIsIllustrativeAndSignedByARole() {
        assertThat(SAMPLE.measures().stream().flatMap(each -> each.notes().all().stream()))
                .hasSizeGreaterThan(50)
                .allMatch(each -> each.provenance().isIllustrative())
                .allSatisfy(each -> assertThat(roles(each.note())).allMatch(role -> role.matches(ROLE)));
    }

    @Test
    void oneOverrideIsInForceAndOneHasLapsed() {
        assertThat(SAMPLE.measures().stream().filter(each -> judged(each) instanceof Rating.Overridden)).hasSize(1);
        assertThat(SAMPLE.measures().stream().flatMap(each -> each.notes().of(Note.Override.class).stream()))
                .hasSize(2);
    }

    @Test
    void mostMonthlyMeasuresVaryAsUsualAndSomeDoNot() {
        List<Variation> icons = SAMPLE.measures().stream()
                .map(SpcReading::of)
                .filter(SpcReading.Charted.class::isInstance)
                .flatMap(each -> ((SpcReading.Charted) each).variation().stream())
                .toList();

        assertThat(icons).hasSizeGreaterThan(15);
        assertThat(icons.stream().filter(each -> each == Variation.COMMON).count()).isGreaterThan(icons.size() / 2);
        assertThat(icons)
                .contains(
                        Variation.IMPROVEMENT_HIGH, Variation.IMPROVEMENT_LOW, Variation.CONCERN_LOW,
                        Variation.CONCERN_HIGH);
    }

    @Test
    void annualMeasuresOfThePlanNameAQuickerOneThatExists() {
        assertThat(SAMPLE.measures().stream().flatMap(each -> each.measure().upkeep().proxies().stream()))
                .hasSizeGreaterThan(8)
                .allSatisfy(key -> assertThat(SAMPLE.measure(key)).isPresent());
        assertThat(Stream.of("2B(1)", "2D", "3B", "4A"))
                .allSatisfy(code -> assertThat(history(new MeasureKey(Framework.ASCOF_2014, code))
                        .measure()
                        .upkeep()
                        .proxies()).isNotEmpty());
    }

    @Test
    void forecastsOfLastYearCanBeHeldAgainstWhatCame() {
        MeasureHistory enquiries = history(new MeasureKey(Framework.LOCAL, "SAF-1"));

        assertThat(YearEnd.fared(enquiries, SAMPLE.asAt())).hasSize(3);
        assertThat(YearEnd.of(enquiries, SAMPLE.asAt())).isInstanceOf(YearEnd.Expected.class);
    }

    @Test
    void groupsOfACountAddUpToItsTotal() {
        assertThat(Stream.of("ACC-3", "CAR-1", "INT-2")).allSatisfy(code -> {
            MeasureHistory history = history(new MeasureKey(Framework.LOCAL, code));
            BigDecimal groups = history.own().stream()
                    .filter(each -> !history.totals().contains(each))
                    .map(each -> each.figure().value().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(history.latest().orElseThrow().figure().value().orElseThrow()).isEqualByComparingTo(groups);
        });
    }

    @Test
    void aSmallGroupIsNotShown() {
        assertThat(Breakdown.of(history(new MeasureKey(Framework.LOCAL, "CAR-1"))))
                .isInstanceOfSatisfying(Breakdown.Grouped.class, grouped -> assertThat(grouped.splits()
                        .getFirst()
                        .groups()).anyMatch(group -> group.shown() instanceof Breakdown.Shown.Withheld));
    }

    private static Stream<String> roles(Note note) {
        return switch (note) {
            case Note.BaselineChange(var _, var _, Signature by) -> Stream.of(by.person());
            case Note.ChartChoice(var _, var _, Signature by) -> Stream.of(by.person());
            case Note.Override(var _, var _, var _, Signature by) -> Stream.of(by.person());
            case Note.YearEndForecast(var _, var _, var _, Signature by) -> Stream.of(by.person());
            case Note.Commentary commentary -> Stream.of(commentary.owner());
            case Note.Break _,Note.Event _,Note.Remark _ -> Stream.empty();
        };
    }

    private static Rating judged(MeasureHistory history) {
        return MeasureRag.judge(history, SAMPLE.asAt());
    }

    private static MeasureHistory history(MeasureKey key) {
        return SAMPLE.measure(key).orElseThrow();
    }
}
