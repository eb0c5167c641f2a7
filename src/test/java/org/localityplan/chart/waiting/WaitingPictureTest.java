package org.localityplan.chart.waiting;

import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.GoldenPicture;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.Trajectory;
import org.localityplan.domain.waiting.outlook.WhatIf;

class WaitingPictureTest {

    private static final WaitingList LIST = list();

    /// The looks in which a chart is kept.
    enum Look {
        LIGHT(ChartStyle.LIGHT),
        DARK(ChartStyle.DARK),
        LARGE(ChartStyle.LIGHT.scaled(1.5)),
        PRINT(ChartStyle.PRINT);

        private final ChartStyle style;

        Look(ChartStyle style) {
            this.style = style;
        }

        String name(String chart) {
            return "chart-" + chart + (this == LIGHT ? "" : "-" + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsWhoJoinedAndLeftAndWhatThatDoesNotExplain(Look look) {
        looksLike(look.name("flow"), FlowChart.of(LIST, look.style));
    }

    @Test
    void drawsNoColumnsWhereOnlyTheSizeWasCounted() {
        var list = GivenList.of(List.of(
                "2026-07-31:320:-", "2026-08-31:318:30/28/4", "2026-09-30:330:-", "2026-10-31:316:20/30/4"));
        looksLike("chart-flow-snapshots", FlowChart.of(list, ChartStyle.LIGHT));
        looksLike(
                "chart-flow-one",
                FlowChart.of(GivenList.of(List.of("2026-10-31:316:20/30/4")), ChartStyle.LIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void drawsAgeBandsWithStandardThresholdAndMedian(Look look) {
        looksLike(look.name("ages"), AgeChart.of(LIST, LIST.counts().getLast(), look.style));
    }

    @Test
    void makesWiderBandsOfManyNarrowOnes() {
        var bands = new StringBuilder();
        for (int week = 0; week < 104; week++) {
            bands.append("%d-%d=%d;".formatted(week, week + 1, Math.max(1, 60 - week)));
        }
        var list = GivenList.with(LIST.terms(), List.of("2026-10-31:1800:-:120:" + bands + "104-=12"));
        looksLike("chart-ages-weekly", AgeChart.of(list, list.counts().getLast(), ChartStyle.LIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheWayToTheAim(Look look) {
        looksLike(look.name("aim"), AimChart.of((Trajectory.Planned) Trajectory.of(LIST), look.style));
    }

    @ParameterizedTest
    @EnumSource
    void drawsWhatIsTriedAgainstHowItGoesOn(Look look) {
        var tried = new WhatIf(6, -0.05, new WhatIf.Initiative(8, 10));
        looksLike(look.name("what-if"), WhatIfChart.of(Comparison.of(LIST, tried).orElseThrow(), look.style));
    }

    @Test
    void drawsOneLineWhereNothingIsTried() {
        looksLike(
                "chart-what-if-as-now",
                WhatIfChart.of(Comparison.of(LIST, WhatIf.AS_NOW).orElseThrow(), ChartStyle.LIGHT));
    }

    private static WaitingList list() {
        var aim = new Aim.Size(LocalDate.of(2026, 4, 30), 360, LocalDate.of(2027, 3, 31), 240);
        var terms = new ListTerms(new ListTerms.Threshold.Weeks(26), List.of(), "", "", aim);
        return GivenList.with(terms, List.of(
                "2026-03-31:366:40/38/6:50", "2026-04-30:360:38/40/4:50", "2026-05-31:352:36/40/5:51",
                "2026-06-30:350:41/38/4:50", "2026-07-31:344:34/36/4:49", "2026-08-31:349:44/35/3:49",
                "2026-09-30:341:36/39/5:48",
                "2026-10-31:332:38/41/6:47:0-4=70;4-8=62;8-12=54;12-18=61;18-26=48;26-39=27;39-52=10;52-=0"));
    }

    private static void looksLike(String name, JFreeChart chart) {
        GoldenPicture.assertLooksLike(name, ChartImage.pixels(chart, 640, 300, 1));
    }
}
