package org.localityplan.chart.slip;

import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.GoldenPicture;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.register.GivenDelivery;
import org.localityplan.domain.register.GivenMilestones;

class SlipPictureTest {

    private static final Slips ALL = slips(GivenMilestones.all());

    @Test
    void drawsAgreedDaysMovesAndWhereTheyStandNow() {
        looksLike("chart-slip", SlipChart.of(ALL, ChartStyle.LIGHT), 760, height(ALL, ChartStyle.LIGHT));
    }

    @Test
    void drawsTheSameInTheDarkLargeAndForPrint() {
        looksLike("chart-slip-dark", SlipChart.of(ALL, ChartStyle.DARK), 760, height(ALL, ChartStyle.DARK));
        ChartStyle large = ChartStyle.LIGHT.scaled(1.5);
        looksLike("chart-slip-large", SlipChart.of(ALL, large), 760, height(ALL, large));
        looksLike("chart-slip-print", SlipChart.of(ALL, ChartStyle.PRINT), 640, height(ALL, ChartStyle.PRINT));
    }

    @Test
    void drawsOneMilestoneAndNone() {
        Slips one = slips(List.of(GivenMilestones.all().get(1)));
        looksLike("chart-slip-one", SlipChart.of(one, ChartStyle.LIGHT), 640, height(one, ChartStyle.LIGHT));
        looksLike("chart-slip-none", SlipChart.of(slips(List.of()), ChartStyle.LIGHT), 640, 120);
    }

    @Test
    void drawsYearsOfSlip() {
        var milestone = new Milestone(
                GivenDelivery.id("long"),
                "Hospital built",
                true,
                LocalDate.of(2016, 4, 1),
                new Milestone.Delivery.Forecast(LocalDate.of(2031, 3, 31)),
                List.of(new Milestone.Move(
                        LocalDate.of(2016, 1, 1), LocalDate.of(2016, 4, 1), LocalDate.of(2024, 4, 1), "Money")),
                Provenance.local("Test"));
        Slips years = slips(List.of(milestone));
        looksLike("chart-slip-years", SlipChart.of(years, ChartStyle.LIGHT), 640, height(years, ChartStyle.LIGHT));
    }

    private static Slips slips(List<Milestone> milestones) {
        return new Slips(
                milestones.stream().map(each -> new Slips.Row(each, "Single front door")).toList(),
                GivenDelivery.TODAY);
    }

    private static int height(Slips slips, ChartStyle style) {
        return SlipChart.height(slips.rows().size(), style);
    }

    private static void looksLike(String name, JFreeChart chart, int width, int height) {
        GoldenPicture.assertLooksLike(name, ChartImage.pixels(chart, width, height, 1));
    }
}
