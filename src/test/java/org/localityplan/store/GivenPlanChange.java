package org.localityplan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;

/// Parts of commands on the rich plan that nothing is wrong with.
final class GivenPlanChange {

    private GivenPlanChange() {}

    static Milestone milestone(UUID id, LocalDate baseline) {
        return new Milestone(
                id,
                "Second site opens",
                true,
                baseline,
                new Milestone.Delivery.Forecast(baseline),
                List.of(),
                RichPlan.OWN);
    }

    static Milestone renamed(Milestone old, String name) {
        return new Milestone(
                old.id(), name, !old.key(), old.baseline(), old.delivery(), old.moves(), old.provenance());
    }

    static Risk risk(UUID id, String title) {
        return new Risk(
                id,
                Risk.Kind.RISK,
                title,
                "It would be late",
                "Head of care",
                List.of(new Score(RichPlan.TODAY, 3, 4, "First look")),
                RichPlan.TODAY.plusDays(30),
                false,
                RichPlan.OWN);
    }

    static Risk with(Risk risk, List<Score> scores, boolean closed) {
        return new Risk(
                risk.id(),
                risk.kind(),
                risk.title(),
                risk.effect(),
                risk.owner(),
                scores,
                risk.review(),
                closed,
                risk.provenance());
    }

    static Project project(UUID id, String name, LocalDate end) {
        return new Project(
                id,
                name,
                "Project manager",
                LocalDate.of(2026, 1, 1),
                end,
                end.plusDays(7),
                List.of(),
                List.of(),
                new Controls(
                        new Controls.Cost.Known(Money.millions("0.5"), Money.millions("0.6")),
                        List.of(),
                        List.of(),
                        List.of()),
                RichPlan.OWN);
    }

    /// The report of a project; the one of the same period is replaced.
    ///
    /// @param fresh its id where there is none for the period
    static SubmitReport submitted(Project project, Period period, UUID fresh) {
        StatusReport report = project.reports().stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .map(old -> report(old.id(), period, old.detail().review().revision()))
                .orElseGet(() -> report(fresh, period, 1));
        return new SubmitReport(project.id(), report, List.of(), List.of());
    }

    /// The same report with another light, headline and detail.
    static StatusReport with(StatusReport report, Light declared, String headline, ReportDetail detail) {
        return new StatusReport(
                report.id(),
                report.period(),
                report.reportedOn(),
                declared,
                report.yearEnd(),
                headline,
                report.account(),
                detail,
                report.provenance());
    }

    /// A red report in which everything is said that a red one owes.
    static StatusReport report(UUID id, Period period, int revision) {
        return new StatusReport(
                id,
                period,
                RichPlan.TODAY,
                Light.RED,
                Light.AMBER,
                "Nobody has applied for the two posts",
                new StatusReport.Account(
                        List.of("The pilot is done"), List.of("Two posts are empty"), List.of("Advertise again")),
                new ReportDetail(
                        Dimensions.NONE,
                        List.of(),
                        new Recovery.Planned(
                                "Nobody applied",
                                "Advertise again",
                                "Head of care",
                                LocalDate.of(2026, 12, 31),
                                "",
                                LocalDate.of(2027, 3, 31)),
                        "Two people have left",
                        "",
                        false,
                        new Review(Review.State.SUBMITTED, "programme.office", RichPlan.TODAY, "", revision)),
                RichPlan.OWN);
    }
}
