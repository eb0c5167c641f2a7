package org.localityplan.desktop.status.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Undoing;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.status.form.LiveEvidence;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.PlanChange.ReviewReport;
import org.localityplan.domain.history.PlanChange.Verdict;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.StatusReport;

/// The newest report of a project or programme before an approver.
final class ReviewModel {

    /// Where the review stands.
    enum Stage {
        READING,
        SAVING,
        SAVED
    }

    /// Everything the screen shows.
    ///
    /// @param standing who submitted, returned or approved it, and when
    /// @param verdicts what the person may say now
    /// @param words what they have typed of why
    /// @param problem what is wrong; empty when nothing is
    record View(
            String standing,
            List<DiffLine> lines,
            Optional<Preview> evidence,
            List<Verdict> verdicts,
            String words,
            String problem,
            Stage stage) {
        View {
            lines = List.copyOf(lines);
            verdicts = List.copyOf(verdicts);
        }
    }

    private final Workspace workspace;
    private final Snapshot snapshot;
    private final ReportSubject subject;
    private final StatusReport report;
    private final ReportDiff diff;
    private final String draft;
    private final ReadOnlyObjectWrapper<View> view;
    private Optional<Preview> evidence = Optional.empty();
    private String words;

    private ReviewModel(Workspace workspace, ReportSubject subject, StatusReport report) {
        this.workspace = workspace;
        this.subject = subject;
        this.report = report;
        snapshot = workspace.shown().getValue();
        diff = new ReportDiff(report, earlier(subject, report));
        draft = "review of report " + report.id();
        words = workspace.drafts().read(draft).map(kept -> kept.texts().getOrDefault("words", "")).orElse("");
        view = new ReadOnlyObjectWrapper<>(viewed("", Stage.READING));
    }

    /// The newest report of a project or programme; empty where there is none.
    static Optional<ReviewModel> of(ReportSubject subject, Workspace workspace) {
        return subject.reports().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewModel(workspace, subject, subject.reports().getLast()));
    }

    private static Optional<StatusReport> earlier(ReportSubject subject, StatusReport report) {
        return subject.reports().stream()
                .filter(each -> each.period().compareTo(report.period()) < 0)
                .reduce((_, newer) -> newer);
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    String title() {
        return "Review: %s, %s".formatted(subject.name(), Spoken.period(report.period()));
    }

    /// With what it is compared.
    String against() {
        return diff.before()
                .map(before -> "%s · beside its report for %s".formatted(subject.kind(),
                        Spoken.period(before.period())))
                .orElseGet(() -> subject.kind() + " · its first report");
    }

    /// Looks at the evidence, away from the screen.
    void lookAtEvidence() {
        workspace.background().run(this, "Looking at the evidence", _ -> LiveEvidence.now(subject, snapshot), found -> {
            evidence = Optional.of(found.preview("Evidence", Optional.of(report.declared())));
            view.set(viewed("", Stage.READING));
        });
    }

    /// Takes in what is typed of why.
    void type(String typed) {
        if (!typed.equals(words)) {
            words = typed;
            if (words.isBlank()) {
                workspace.drafts().drop(draft);
            } else {
                workspace.drafts().keep(draft, Map.of("words", words));
            }
            view.set(viewed("", Stage.READING));
        }
    }

    /// Says the approver's word, if they may say it and have said why where it is needed.
    void decide(Verdict verdict) {
        if (!verdicts().contains(verdict)) {
            return;
        }
        if (verdict != Verdict.APPROVE && words.isBlank()) {
            view.set(viewed("Say why. Its writer reads it.", Stage.READING));
            return;
        }
        view.set(viewed("", Stage.SAVING));
        var change = new ReviewReport(report.id(), verdict, words.strip());
        workspace.background()
                .run(draft, "Saving", _ -> workspace.plan().carryOut(change), outcome -> settle(outcome, verdict));
    }

    private void settle(Outcome outcome, Verdict verdict) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                workspace.drafts().drop(draft);
                view.set(viewed("", Stage.SAVED));
                tell(verdict);
            }
            case Outcome.Refused(var faults) -> view.set(
                    viewed(faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")), Stage.READING));
        }
    }

    /// An approval and a reopening stand; a return can be taken back.
    private void tell(Verdict verdict) {
        var what = "%s for %s".formatted(subject.name(), Spoken.period(report.period()));
        switch (verdict) {
            case APPROVE -> workspace.notices().done("Approved and locked: " + what);
            case RETURN -> workspace.notices().done(
                    "Returned to its writer: " + what, new Remedy("Undo", new Undoing(workspace)));
            case REOPEN -> workspace.notices().done("Reopened for its writer: " + what);
        }
    }

    private View viewed(String problem, Stage stage) {
        return new View(standing(), diff.lines(subject.project()), evidence, verdicts(), words, problem, stage);
    }

    private List<Verdict> verdicts() {
        if (!May.review(workspace)) {
            return List.of();
        }
        return switch (report.detail().review().state()) {
            case SUBMITTED -> List.of(Verdict.APPROVE, Verdict.RETURN);
            case APPROVED -> List.of(Verdict.REOPEN);
            case RETURNED, REOPENED -> List.of();
        };
    }

    private String standing() {
        var review = report.detail().review();
        var who = review.by().isEmpty() ? "" : " by " + review.by();
        var said = review.words().isEmpty() ? "" : ": “%s”".formatted(review.words());
        var when = Spoken.day(review.on());
        return switch (review.state()) {
            case SUBMITTED -> "Submitted%s on %s. It waits for approval.".formatted(who, when);
            case APPROVED -> "Approved%s on %s. It is locked: only a reopening, with its reason, changes it."
                    .formatted(who, when);
            case RETURNED -> "Returned%s on %s%s. It is back with its writer.".formatted(who, when, said);
            case REOPENED -> "Reopened%s on %s%s. It is back with its writer.".formatted(who, when, said);
        };
    }
}
