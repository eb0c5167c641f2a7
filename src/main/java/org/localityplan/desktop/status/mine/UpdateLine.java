package org.localityplan.desktop.status.mine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.domain.standing.updates.UpdateDue;
import org.localityplan.domain.standing.updates.UpdateDue.Reason;

/// One report in the list of updates.
///
/// @param what what it reports on
/// @param period the period to report on
/// @param task what is to be done about it
/// @param newest the newest report, if there is one
/// @param stale whether a whole cycle has been missed since
record UpdateLine(
        UpdateDue.Subject what, Period period, Task task, Optional<StatusReport> newest, boolean stale) {

    /// What a person has to do about a report.
    sealed interface Task {
        /// Write it.
        record Write(UpdateDue due) implements Task {}

        /// Approve it or return it.
        record Approve(Review review) implements Task {}
    }

    static UpdateLine of(UpdateDue due, Snapshot snapshot) {
        var newest = newest(due, snapshot);
        boolean stale = newest.map(StatusReport::period)
                .map(period -> snapshot.steering().cycle().freshness(period, snapshot.asAt()))
                .filter(Freshness.Stale.class::isInstance)
                .isPresent();
        return new UpdateLine(due.of(), due.period(), new Task.Write(due), newest, stale);
    }

    /// A report that waits for an approver.
    static UpdateLine of(ReportSubject subject, StatusReport report) {
        var what = new UpdateDue.Subject(
                subject.id(), subject.name(), subject.kind(), report.detail().review().by());
        return new UpdateLine(
                what, report.period(), new Task.Approve(report.detail().review()), Optional.of(report), false);
    }

    private static Optional<StatusReport> newest(UpdateDue due, Snapshot snapshot) {
        return ReportSubject.of(due.of().id(), snapshot).stream()
                .flatMap(subject -> subject.reports().reversed().stream())
                .findFirst();
    }

    boolean toWrite() {
        return task instanceof Task.Write;
    }

    /// Whether it can say that nothing changed: one that came back cannot.
    boolean canBeUnchanged() {
        return task instanceof Task.Write(var due) && !(due.reason() instanceof Reason.Returned) && newest.isPresent();
    }

    /// Whether its writer has let a day pass.
    boolean late() {
        return task instanceof Task.Write(var due) && !(due.reason() instanceof Reason.Due);
    }

    Light light() {
        return newest.map(StatusReport::declared).orElse(Light.NOT_STARTED);
    }

    /// `15 days overdue`, `due by 7 December 2026`, `returned today`, `waits since 12 November 2026`.
    String why() {
        return switch (task) {
            case Task.Write(var due) -> due.words();
            case Task.Approve(var review) -> "waits since " + Spoken.day(review.on());
        };
    }

    Detail detail() {
        return new Detail(
                "%s, %s: %s".formatted(what.name(), Spoken.period(period), why()),
                note(),
                newest.stream()
                        .flatMap(report -> Stream.of(
                                new Detail.Part(
                                        "Last said, for " + Spoken.period(report.period()), List.of(report.headline())),
                                new Detail.Part("What was to come next", report.account().next())))
                        .toList());
    }

    private String note() {
        return switch (task) {
            case Task.Write(UpdateDue(var _, var _, Reason.Returned(var _, var words, var _))) when !words.isEmpty() ->
                "It came back with the words “%s”. It is written by: %s".formatted(words, what.writer());
            case Task.Write _ -> "It is written by: " + what.writer();
            case Task.Approve _ -> "It was submitted by: " + what.writer();
        };
    }

    String spoken() {
        return "%s, %s, for %s: %s; last declared %s"
                .formatted(what.name(), what.under(), Spoken.period(period), why(), light().words());
    }
}
