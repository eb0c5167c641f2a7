package org.localityplan.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.plan.ReportDifference.Changed;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;

class ReportDifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Recovery LATE = new Recovery.Planned("Posts are empty", "Advertise", "Manager", DAY, "",
            LocalDate.of(2027, 1, 31));

    @Test
    void findsNothingBetweenAReportAndItself() {
        var report = report(Light.AMBER, Map.of(Dimension.TIME, Light.RED), List.of("A"), LATE);
        assertThat(ReportDifference.of(report, report).changes()).isEmpty();
    }

    @Test
    void tellsLightsAndDimensionsOldToNew() {
        var older = report(Light.GREEN, Map.of(Dimension.TIME, Light.GREEN), List.of(), new Recovery.NotNeeded());
        var newer = report(Light.RED, Map.of(Dimension.COST, Light.RED), List.of(), new Recovery.NotNeeded());
        assertThat(ReportDifference.of(older, newer).changes()).containsExactly(
                new Changed("Declared", "On track", "Off track"),
                new Changed("Time", "On track", "not judged"),
                new Changed("Cost", "not judged", "Off track"));
    }

    @Test
    void tellsStatementsThatAreGoneAndThoseThatAreNew() {
        var older = report(Light.GREEN, Map.of(), List.of("A", "B"), new Recovery.NotNeeded());
        var newer = report(Light.GREEN, Map.of(), List.of("B", "C"), new Recovery.NotNeeded());
        assertThat(ReportDifference.of(older, newer).changes()).containsExactly(
                new Changed("What is good", "A", ""), new Changed("What is good", "", "C"));
    }

    @Test
    void tellsAPromiseThatIsNewAndOneThatMoved() {
        var green = report(Light.AMBER, Map.of(), List.of(), new Recovery.NotNeeded());
        var promised = report(Light.AMBER, Map.of(), List.of(), LATE);
        var moved = report(Light.AMBER, Map.of(), List.of(), new Recovery.Planned("Posts are empty", "Advertise",
                "Manager", DAY, "", LocalDate.of(2027, 3, 31)));
        assertThat(ReportDifference.of(green, promised).changes()).contains(
                new Changed("Cause", "", "Posts are empty"), new Changed("Back on track by", "", "31 January 2027"));
        assertThat(ReportDifference.of(promised, moved).changes())
                .containsExactly(new Changed("Back on track by", "31 January 2027", "31 March 2027"));
    }

    private static StatusReport report(
            Light declared, Map<Dimension, Light> lights, List<String> good, Recovery recovery) {
        var review = new Review(Review.State.APPROVED, "", DAY, "", 1);
        var detail = new ReportDetail(new Dimensions(lights), List.of(), recovery, "", "", false, review);
        return new StatusReport(new UUID(0, 1), Period.monthOf(DAY), DAY, declared, Light.GREEN, "Headline",
                new StatusReport.Account(good, List.of(), List.of()), detail, Provenance.local("Test"));
    }
}
