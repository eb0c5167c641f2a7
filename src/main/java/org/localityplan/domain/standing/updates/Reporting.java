package org.localityplan.domain.standing.updates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.ReportCycle;
import org.localityplan.domain.standing.updates.UpdateDue.Reason;
import org.localityplan.domain.standing.updates.UpdateDue.Subject;

/// A project or programme that is reported on.
///
/// @param began the day its first report is counted from
/// @param reports oldest first
record Reporting(Subject subject, LocalDate began, List<StatusReport> reports) {

    /// All projects and programmes of the newest plan that still have to be reported on. A programme without projects has
    /// nothing to report.
    static Stream<Reporting> all(Snapshot snapshot) {
        People people = snapshot.steering().people();
        return snapshot.plan().priorities().stream()
                .flatMap(priority -> priority.programmes().stream()
                        .flatMap(programme -> Stream.concat(
                                of(programme, priority, people).stream(),
                                programme.projects().stream()
                                        .filter(project -> !project.completed())
                                        .map(project -> of(project, programme, people)))));
    }

    private static Reporting of(Project project, Programme programme, People people) {
        Subject subject = new Subject(project.id(), project.name(), programme.name(), project.manager());
        return new Reporting(written(subject, people), project.baselineStart(), project.reports());
    }

    private static Optional<Reporting> of(Programme programme, Priority priority, People people) {
        Subject subject = new Subject(programme.id(), programme.name(), priority.name(), programme.owner());
        boolean over = !programme.reports().isEmpty()
                && programme.reports().getLast().declared() == Light.COMPLETE;
        return programme.projects().stream()
                .map(Project::baselineStart)
                .min(Comparator.naturalOrder())
                .filter(_ -> !over)
                .map(began -> new Reporting(written(subject, people), began, programme.reports()));
    }

    /// The subject with the person who is on the list for it, where there is one.
    private static Subject written(Subject subject, People people) {
        return people.all().stream()
                .filter(person -> person.role() == Role.UPDATER && person.own().contains(subject.id()))
                .map(Person::title)
                .findFirst()
                .map(title -> new Subject(subject.id(), subject.name(), subject.under(), title))
                .orElse(subject);
    }

    Stream<UpdateDue> due(Snapshot snapshot) {
        return Stream.concat(
                reports.stream()
                        .filter(report -> report.detail().review().withWriter())
                        .map(report -> returned(report, snapshot.asAt())),
                next(snapshot.steering().cycle(), snapshot.asAt()).stream());
    }

    private UpdateDue returned(StatusReport report, LocalDate asAt) {
        LocalDate on = report.detail().review().on();
        return new UpdateDue(
                subject,
                report.period(),
                new Reason.Returned(on, report.detail().review().words(), ChronoUnit.DAYS.between(on, asAt)));
    }

    /// The next report: one that is late is for the newest period that has ended, however many were missed before it.
    private Optional<UpdateDue> next(ReportCycle cycle, LocalDate asAt) {
        Period first = reports.isEmpty()
                ? Period.holding(cycle.kind(), began)
                : cycle.after(reports.getLast().period());
        long late = ChronoUnit.DAYS.between(cycle.due(first), asAt);
        if (late > 0) {
            Period ended = cycle.ended(asAt);
            return Optional.of(new UpdateDue(subject, ended, new Reason.Overdue(cycle.due(first), late)));
        }
        return late >= -Freshness.SOON
                ? Optional.of(new UpdateDue(subject, first, new Reason.Due(cycle.due(first), late)))
                : Optional.empty();
    }
}
