package org.localityplan.chart.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.GoldenPicture;
import org.localityplan.chart.forecast.Outlook.Expected;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TargetSteps;
import org.localityplan.chart.plot.TargetSteps.Step;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.chart.plot.ValuesBeside.Value;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Unit;

class ForecastPictureTest {

    private static final int[] WAITING = {
        742, 731, 722, 709, 700, 706, 712, 718, 723, 727, 729, 724, 719, 728, 721, 715, 709, 702, 695, 688, 679, 670,
        661, 652
    };

    @Test
    void drawsFanToTheYearEndWithTargetInSteps() {
        looksLike("chart-forecast", outlook(24, 6), ChartStyle.LIGHT);
        looksLike("chart-forecast-dark", outlook(24, 6), ChartStyle.DARK);
        looksLike("chart-forecast-print", outlook(24, 6), ChartStyle.PRINT);
        looksLike("chart-forecast-large", outlook(24, 6), ChartStyle.LIGHT.scaled(1.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 12})
    void drawsWhatIsKnownWhereNothingCanBeForecast(int points) {
        looksLike("chart-forecast-" + points, outlook(points, points < 12 ? 0 : 5), ChartStyle.LIGHT);
    }

    private static Outlook outlook(int points, int ahead) {
        List<Value> history = new ArrayList<>();
        List<Expected> forecast = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < points + ahead; i++) {
            LocalDate at = Period.monthOf(LocalDate.of(2024, 11, 1).plusMonths(i)).end();
            days.add(at);
            if (i < points && i != 7) {
                history.add(new Value(at, BigDecimal.valueOf(WAITING[i])));
            } else if (i >= points) {
                double middle = WAITING[points - 1] - 6.5 * (i - points + 1);
                double half = 14 * Math.sqrt(i - points + 1);
                forecast.add(new Expected(
                        at,
                        BigDecimal.valueOf(middle - half),
                        BigDecimal.valueOf(middle),
                        BigDecimal.valueOf(middle + half)));
            }
        }
        List<Value> earlier = points < 24
                ? List.of()
                : List.of(
                        new Value(days.get(17), new BigDecimal("690")), new Value(days.get(23), new BigDecimal("668")));
        return new Outlook(
                TimeScale.covering(Period.Kind.MONTH, days),
                Numbers.of(Unit.COUNT),
                history,
                forecast,
                earlier,
                points < 24 ? List.of() : List.of(steps()),
                LocalDate.of(2027, 3, 31),
                ahead == 0 ? "No forecast: it needs 12 points" : "Forecast: trend of the last 12 points, 80% band");
    }

    private static TargetSteps steps() {
        return new TargetSteps(List.of(
                new Step(LocalDate.of(2025, 3, 31), LocalDate.of(2026, 3, 31), new BigDecimal("660")),
                new Step(LocalDate.of(2026, 3, 31), LocalDate.of(2027, 3, 31), new BigDecimal("600"))));
    }

    private static void looksLike(String name, Outlook outlook, ChartStyle style) {
        GoldenPicture.assertLooksLike(
                name, ChartImage.pixels(ForecastChart.of(outlook, style), 640, 300, 1));
    }
}
