package org.localityplan.store;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.ReportDetail;

/// Plans without what the first two schemas could not keep of them.
final class PlainPlan {

    private PlainPlan() {}

    static Plan of(Plan rich) {
        List<Priority> priorities = rich.priorities().stream().map(PlainPlan::of).toList();
        return new Plan(rich.id(), rich.title(), rich.from(), rich.to(), priorities, rich.provenance());
    }

    static Decision of(Decision rich) {
        return new Decision(
                rich.id(),
                rich.programme(),
                rich.ask(),
                rich.paper(),
                rich.raised(),
                rich.due(),
                rich.state(),
                "",
                rich.provenance());
    }

    /// Every report of a plan.
    static Stream<StatusReport> reports(Plan plan) {
        return plan.programmes().stream().flatMap(programme -> Stream.concat(
                programme.reports().stream(),
                programme.projects().stream().flatMap(project -> project.reports().stream())));
    }

    private static Priority of(Priority rich) {
        List<Programme> programmes = rich.programmes().stream().map(PlainPlan::of).toList();
        return new Priority(
                rich.id(), rich.name(), rich.tier(), rich.outcome(), programmes, rich.provenance());
    }

    private static Programme of(Programme rich) {
        return new Programme(
                rich.id(),
                rich.name(),
                rich.owner(),
                rich.deliveryVehicle(),
                rich.projects().stream().map(PlainPlan::of).toList(),
                rich.reports().stream().map(PlainPlan::of).toList(),
                rich.measures(),
                rich.waitingLists(),
                rich.provenance());
    }

    private static Project of(Project rich) {
        return new Project(
                rich.id(),
                rich.name(),
                rich.manager(),
                rich.baselineStart(),
                rich.baselineEnd(),
                rich.forecastEnd(),
                rich.milestones().stream().map(PlainPlan::of).toList(),
                rich.reports().stream().map(PlainPlan::of).toList(),
                Controls.NONE,
                rich.provenance());
    }

    private static Milestone of(Milestone rich) {
        return new Milestone(
                rich.id(),
                rich.name(),
                rich.key(),
                rich.baseline(),
                rich.delivery(),
                List.of(),
                rich.provenance());
    }

    private static StatusReport of(StatusReport rich) {
        return new StatusReport(
                rich.id(),
                rich.period(),
                rich.reportedOn(),
                rich.declared(),
                rich.yearEnd(),
                rich.headline(),
                rich.account(),
                ReportDetail.brief(rich.reportedOn()),
                rich.provenance());
    }
}
