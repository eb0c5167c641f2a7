package org.localityplan.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localityplan.chart.plot.TargetSteps.Step;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;

class TargetStepsTest {

    private static final LocalDate END_OF_2024 = LocalDate.of(2025, 3, 31);
    private static final LocalDate END_OF_2025 = LocalDate.of(2026, 3, 31);
    private static final LocalDate END_OF_2026 = LocalDate.of(2027, 3, 31);

    @Test
    void makesOneStepOfYearsWithTheSameTarget() {
        MeasureHistory history = history(level(2025, "600"), level(2026, "600"));
        assertThat(TargetSteps.upper(history, years(2025, 2026)).steps())
                .containsExactly(new Step(END_OF_2024, END_OF_2026, new BigDecimal("600")));
    }

    @Test
    void stepsWhereTheNextYearHasAnotherTarget() {
        MeasureHistory history = history(level(2025, "660"), level(2026, "600"));
        assertThat(TargetSteps.upper(history, years(2025, 2026)).steps())
                .containsExactly(
                        new Step(END_OF_2024, END_OF_2025, new BigDecimal("660")),
                        new Step(END_OF_2025, END_OF_2026, new BigDecimal("600")));
    }

    @Test
    void hasNoStepInYearWithoutTarget() {
        MeasureHistory history = history(level(2026, "600"));
        assertThat(TargetSteps.upper(history, years(2025, 2026)).steps())
                .containsExactly(new Step(END_OF_2025, END_OF_2026, new BigDecimal("600")));
    }

    @Test
    void showsTheNextTargetWhereNoYearHasOne() {
        MeasureHistory history = history(level(2030, "500"));
        assertThat(TargetSteps.upper(history, years(2025, 2026)).steps())
                .containsExactly(new Step(END_OF_2024, END_OF_2026, new BigDecimal("500")));
    }

    @Test
    void hasTwoEdgesForBandAndOneForLevel() {
        Target.Aim band = new Target.Aim.Band(new BigDecimal("5"), new BigDecimal("9"));
        MeasureHistory banded = history(target(2026, band));
        assertThat(TargetSteps.upper(banded, years(2026, 2026)).steps()).extracting(Step::value)
                .containsExactly(new BigDecimal("9"));
        assertThat(TargetSteps.lower(banded, years(2026, 2026)).steps()).extracting(Step::value)
                .containsExactly(new BigDecimal("5"));
        assertThat(TargetSteps.lower(history(level(2026, "600")), years(2026, 2026)).isEmpty()).isTrue();
    }

    private static List<Period> years(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Period::financialYear).toList();
    }

    private static Target level(int year, String value) {
        return target(year, new Target.Aim.Level(new BigDecimal(value)));
    }

    private static Target target(int year, Target.Aim aim) {
        Target.Tolerance tolerance = Target.Tolerance.DEFAULT;
        return new Target(Period.financialYear(year), aim, tolerance, "Given", "", Provenance.illustrative());
    }

    private static MeasureHistory history(Target... targets) {
        Period.Kind kind = Period.Kind.FINANCIAL_YEAR;
        Measure measure = new Measure(
                new UUID(0, 1), MeasureKey.of(Framework.LOCAL, "L1"), "Given", Unit.COUNT, Polarity.LOWER, kind,
                "Given",
                "Lead", Measure.Stage.LIVE, Upkeep.usual(kind), Provenance.illustrative());
        return new MeasureHistory(measure, List.of(), List.of(), List.of(), List.of(targets), Notes.NONE);
    }
}
