package org.localityplan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;

/// The reports of the rich plan, in every state that a report can be in.
final class RichReports {

    private static final String HEADLINE = "Reviews wait longer than agreed; a £ “plan” is agreed – from January";

    private RichReports() {}

    /// Of the programme; approved.
    static StatusReport amber() {
        return report(40, Period.month(2026, 9), Light.AMBER, full(Review.State.APPROVED, 1));
    }

    /// Of the programme; waits for approval.
    static StatusReport red() {
        return report(41, Period.month(2026, 10), Light.RED, full(Review.State.SUBMITTED, 1));
    }

    /// Of the first project, quarterly as long as it did not run; the first is brief.
    static List<StatusReport> ofReablement() {
        Period quarter = Period.quarter(2026, 2);
        return List.of(
                report(42, quarter.previous(), Light.UNKNOWN, ReportDetail.brief(quarter.previous().end().plusDays(5))),
                report(43, quarter, Light.NOT_STARTED, plain(Review.State.APPROVED)),
                report(44, Period.month(2026, 10), Light.GREEN, plain(Review.State.RETURNED)));
    }

    /// Of the second project.
    static List<StatusReport> ofFrontDoor() {
        return List.of(
                report(45, Period.month(2026, 9), Light.GREEN, plain(Review.State.APPROVED)),
                report(46, Period.month(2026, 10), Light.COMPLETE, full(Review.State.REOPENED, 3)));
    }

    private static StatusReport report(int number, Period period, Light light, ReportDetail detail) {
        return new StatusReport(
                RichPlan.id(number),
                period,
                period.end().plusDays(5),
                light,
                Light.GREEN,
                HEADLINE,
                new StatusReport.Account(
                        List.of("Pilot done", "Team full, of\ntwo minds"), List.of(), List.of("Go live", "")),
                detail,
                RichPlan.INVENTED);
    }

    private static ReportDetail full(Review.State state, int revision) {
        return new ReportDetail(
                new Dimensions(Map.of(
                        Dimension.TIME, Light.RED,
                        Dimension.COST, Light.GREEN,
                        Dimension.PEOPLE, Light.AMBER)),
                List.of(new FollowUp("Pilot", true, ""), new FollowUp("Recruit", false, "Nobody applied")),
                new Recovery.Planned(
                        "Nobody applied",
                        "Advertise again",
                        "Head of care",
                        LocalDate.of(2027, 1, 31),
                        "A word with the college",
                        LocalDate.of(2027, 3, 31)),
                "Two more people left",
                "The new team starts on Monday",
                false,
                new Review(state, "programme.office", LocalDate.of(2026, 11, 9), "Say what it costs", revision));
    }

    private static ReportDetail plain(Review.State state) {
        return new ReportDetail(
                Dimensions.NONE,
                List.of(),
                new Recovery.NotNeeded(),
                "",
                "",
                true,
                new Review(state, "colleague", LocalDate.of(2026, 11, 9), "", 1));
    }
}
