package org.localityplan.intake.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingList;

class SampleFiguresTest {

    private static final SamplePlan READ = SamplePlan.read();
    private static final Snapshot SAMPLE = READ.plan();
    private static final Period THIS_YEAR = Period.financialYear(2026);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"1E, 11.9, 2nd of 23", "2B(1), 88.9, 2nd of 22", "2D, 45.5, 22nd of 23", "1C(1B), 41, 21st of 22"})
    void ranksTraffordInTheNorthWestFor2020To21(String code, BigDecimal value, String place) {
        MeasureHistory history = ascof(code);

        assertThat(history.latest()).hasValueSatisfying(latest -> {
            assertThat(latest.period()).isEqualTo(Period.financialYear(2020));
            assertThat(latest.figure().value()).hasValueSatisfying(amount -> assertThat(amount)
                    .isEqualByComparingTo(value));
        });
        assertThat(Benchmark.of(history, SAMPLE.peerGroups().getFirst()))
                .isInstanceOfSatisfying(Standing.Ranked.class, ranked -> assertThat(ranked.words())
                        .isEqualTo(place));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"1E, 2015/16, 13.7", "2B(1), 2015/16, 93.4", "1E, 2018/19, 12.4", "2D, 2018/19, 71.7",
        "3A, 2022/23, 62.5",
        "2A(2), 2014/15, 543", "3D(1), 2022/23, 58.7"})
    void keepsWhatWasPrintedForTrafford(String code, String period, BigDecimal value) {
        assertThat(ascof(code).totals())
                .filteredOn(each -> each.period().code().equals(period))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.figure().value().orElseThrow()).isEqualByComparingTo(value);
                    assertThat(each.provenance().kind()).isEqualTo(Provenance.Kind.PUBLISHED);
                });
    }

    @Test
    void neverJoinsTheTwoFrameworks() {
        assertThat(own(Framework.ASCOF_2014)).allSatisfy(each -> assertThat(
                each.period().start().getYear())
                .isLessThan(2023));
        assertThat(own(Framework.ASCOF_2023)).isNotEmpty().allSatisfy(each -> assertThat(
                each.period().start().getYear())
                .isGreaterThanOrEqualTo(2023));
    }

    @Test
    void everyHistoryHoldsWhatItsPartsSay() {
        assertThat(SAMPLE.measures()).allSatisfy(history -> {
            assertThat(history.own()).extracting(Observation::period).isSorted();
            assertThat(history.totals()).extracting(Observation::period).doesNotHaveDuplicates();
            assertThat(history.own()).allMatch(each -> each.area().equals(SAMPLE.locality()));
            assertThat(history.comparators()).noneMatch(each -> each.area().level() == Area.Level.COUNCIL);
            assertThat(history.peers()).allMatch(each -> history.latest()
                    .filter(latest -> latest.period().equals(each.period()))
                    .isPresent());
        });
        assertThat(SAMPLE.measures()).extracting(each -> each.measure().key()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyPublishedFigureHasItsSource() {
        Stream<Observation> further = READ.published().stream()
                .flatMap(change -> change.measures().stream())
                .flatMap(imported -> imported.observations().stream());
        assertThat(Stream.concat(figures(), further)
                .filter(each -> each.provenance().kind() == Provenance.Kind.PUBLISHED))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.provenance().source())
                        .matches(".*(Open Government Licence v3\\.0|Council Improvement Profiles 2016/17).*"));
    }

    @Test
    void nothingOfAscofIsInventedAndEveryOtherMonthlyFigureIs() {
        assertThat(own(Framework.ASCOF_2014)).noneMatch(each -> each.provenance().isIllustrative());
        assertThat(own(Framework.ASCOF_2023)).noneMatch(each -> each.provenance().isIllustrative());
        assertThat(SAMPLE.measures().stream()
                .filter(each -> each.measure().key().framework() == Framework.LOCAL)
                .filter(each -> !each.measure().key().code().equals("CARE-HOMES-GOOD")))
                .hasSizeGreaterThan(15)
                .allSatisfy(each -> assertThat(each.own()).allMatch(figure -> figure.provenance()
                        .isIllustrative()));
    }

    @Test
    void holdsTheTwentyThreeCouncilsOf2015To16And2020To21() {
        assertThat(SAMPLE.peerGroups().getFirst().areas()).hasSize(23).contains(SAMPLE.locality());
        assertThat(ascof("1E").peers()).hasSize(22);
        assertThat(READ.published().stream().flatMap(each -> each.measures().stream()))
                .anySatisfy(each -> assertThat(each.observations())
                        .extracting(Observation::period)
                        .contains(Period.financialYear(2015)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '"', value = {
        "Deprivation of Liberty Safeguards assessment, 390",
        "Occupational therapy assessment, 700",
        "Care Act assessment, 264",
        "Carers' assessment, 165"
    })
    void onePublishedCountStandsAmongTheIllustrativeOnes(String list, int waiting) {
        assertThat(list(list).counts()).hasSize(25);
        assertThat(list(list).counts())
                .filteredOn(each -> each.provenance().kind() == Provenance.Kind.PUBLISHED)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.waiting()).isEqualTo(waiting);
                    assertThat(each.at()).isEqualTo(LocalDate.of(2025, 4, 1));
                    assertThat(each.flow()).isInstanceOf(Flow.SnapshotOnly.class);
                });
    }

    @Test
    void countsReconcileBarSixDifferences() {
        assertThat(SAMPLE.waitingLists().stream().flatMap(list -> unexplained(list).stream()))
                .filteredOn(difference -> difference != 0)
                .hasSize(6)
                .allMatch(difference -> Math.abs(difference) < 10);
    }

    @Test
    void nhsListHasNoNumbers() {
        assertThat(SAMPLE.waitingLists().stream().filter(each -> each.holder() == WaitingList.Holder.NHS))
                .singleElement()
                .satisfies(each -> assertThat(each.counts()).isEmpty());
    }

    @Test
    void longestWaitOfAllIsFortySevenWeeksForOccupationalTherapy() {
        assertThat(SAMPLE.waitingLists().stream()
                .flatMap(list -> list.latest().stream())
                .map(WaitingCount::longest))
                .contains(new WaitingCount.Longest.Weeks(47))
                .allMatch(longest -> longest instanceof WaitingCount.Longest.Weeks(int weeks) && weeks <= 47);
    }

    @Test
    void measureOfTherapyWaitsIsTheList() {
        List<Integer> measured =
                SAMPLE.measure(new MeasureKey(Framework.LOCAL, "ACC-3")).orElseThrow().totals().stream()
                        .map(each -> each.figure().value().orElseThrow().intValueExact())
                        .toList();

        assertThat(list("Occupational therapy assessment").counts().stream()
                .filter(each -> each.provenance().isIllustrative())
                .map(WaitingCount::waiting))
                .containsExactlyElementsOf(measured);
    }

    @Test
    void publishedMoneyIsThere() {
        assertThat(SAMPLE.budget().spending())
                .extracting(each -> each.gross().inMillions())
                .containsExactly("£110.0m", "£127.0m", "£131.0m");
        assertThat(SAMPLE.budget().spending())
                .allMatch(each -> each.provenance().kind() == Provenance.Kind.PUBLISHED);
        assertThat(SAMPLE.budget().gaps())
                .filteredOn(each -> each.provenance().kind() == Provenance.Kind.PUBLISHED)
                .singleElement()
                .satisfies(each -> assertThat(each.opening()).isEqualTo(Money.millions("44.3")));
    }

    @Test
    void gapOfTheYearIsBridgedByEveryClassOfSaving() {
        Bridge bridge = Bridge.of(
                SAMPLE.budget().gapOf(THIS_YEAR).orElseThrow().opening(), SAMPLE.budget().savingsOf(THIS_YEAR));

        assertThat(bridge.steps()).hasSize(5);
        assertThat(bridge.low()).isLessThan(bridge.expected());
        assertThat(bridge.expected()).isLessThan(bridge.high());
        assertThat(bridge.residual().signum()).isPositive();
    }

    @Test
    void bothYearsHaveLinesOfBothPartnersAndMoneyWithoutAProgramme() {
        assertThat(Stream.of(THIS_YEAR, THIS_YEAR.previous())).allSatisfy(year -> {
            assertThat(SAMPLE.budget().linesOf(year)).hasSizeGreaterThanOrEqualTo(14);
            assertThat(SAMPLE.budget().linesOf(year)).extracting(each -> each.partner()).contains("Council", "NHS");
            assertThat(SAMPLE.budget().linesOf(year)).anyMatch(each -> each.scope() instanceof Scope.Unassigned);
        });
        assertThat(SAMPLE.budget().savingsOf(THIS_YEAR)).hasSizeGreaterThanOrEqualTo(10);
    }

    private static List<Integer> unexplained(WaitingList list) {
        List<WaitingCount> counts = list.counts();
        return IntStream.range(1, counts.size())
                .filter(at -> counts.get(at).flow() instanceof Flow.Counted)
                .mapToObj(at -> counts.get(at).waiting()
                        - counts.get(at - 1).waiting()
                        - ((Flow.Counted) counts.get(at).flow()).net())
                .toList();
    }

    private static WaitingList list(String name) {
        return SAMPLE.waitingLists().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static MeasureHistory ascof(String code) {
        return SAMPLE.measure(new MeasureKey(Framework.ASCOF_2014, code)).orElseThrow();
    }

    private static Stream<Observation> own(Framework framework) {
        return SAMPLE.measures().stream()
                .filter(each -> each.measure().key().framework() == framework)
                .flatMap(each -> each.own().stream());
    }

    private static Stream<Observation> figures() {
        return SAMPLE.measures().stream()
                .flatMap(each -> Stream.of(each.own(), each.comparators(), each.peers()))
                .flatMap(List::stream);
    }
}
