package org.localityplan.desktop.status.form;

import java.time.LocalDate;
import java.util.UUID;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.domain.Light;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;

/// What the answers mean. What is missing is told to the [Answers]; the report is made all the same, so that the evidence can
/// be looked at before it is complete.
///
/// @param fresh the id of the report, where it does not replace one
record StatusReader(ReportSubject subject, Writer writer, StatusSections.Parts parts, UUID fresh) {

    /// Who writes, and on which day.
    record Writer(String person, LocalDate today) {}

    /// @param challenged whether the evidence is worse than the declared light
    SubmitReport read(Draft draft, Basis basis, Answers answers, boolean challenged) {
        var source = Provenance.local("Status report by " + writer.person());
        var report = new StatusReport(
                basis.amended().map(StatusReport::id).orElse(fresh),
                basis.period(),
                writer.today(),
                light(draft, Names.DECLARED, answers),
                light(draft, Names.YEAR_END, answers),
                headline(answers),
                new StatusReport.Account(
                        Lines.read(answers.text(Names.GOOD)),
                        Lines.read(answers.text(Names.BAD)),
                        Lines.read(answers.needed(
                                Names.NEXT, "What comes next? The next report starts from it."))),
                detail(draft, basis, answers, challenged),
                source);
        return new SubmitReport(
                subject.id(),
                report,
                parts.milestones().read(draft, answers),
                parts.decisions().read(draft, answers, source));
    }

    private static Light light(Draft draft, String field, Answers answers) {
        answers.needed(field, "Which light? Press R, A or G.");
        return Sides.chosen(draft, field).orElse(Light.UNKNOWN);
    }

    private static String headline(Answers answers) {
        var words = StatusSections.headline(
                answers.needed(Names.HEADLINE, "What does the board have to know, in one sentence?"));
        int over = words.length() - StatusReport.HEADLINE_LIMIT;
        if (over > 0) {
            answers.wrong(
                    Names.HEADLINE,
                    "%s too many: the board reads %d at most."
                            .formatted(Formats.counted(over, "character", "characters"), StatusReport.HEADLINE_LIMIT));
        }
        return words.substring(0, Math.min(words.length(), StatusReport.HEADLINE_LIMIT));
    }

    private ReportDetail detail(Draft draft, Basis basis, Answers answers, boolean challenged) {
        return new ReportDetail(
                sides(draft, answers),
                PromiseRows.read(draft, basis, answers),
                parts.recovery().read(Sides.chosen(draft, Names.DECLARED), answers),
                changed(draft, basis, answers),
                challenged
                        ? answers.needed(
                                Names.EXPLANATION, "Why do you declare a better light than the evidence gives?")
                        : "",
                !draft.blank(Names.NOTHING),
                new Review(Review.State.SUBMITTED, writer.person(), writer.today(), "", basis.revision()));
    }

    private static Dimensions sides(Draft draft, Answers answers) {
        var unjudged = Sides.unjudged(draft);
        if (!unjudged.isEmpty()) {
            answers.missing(
                    Names.SIDES, "Press R, A, G or −. Not judged yet: %s.".formatted(String.join(", ", unjudged)));
        }
        return Sides.read(draft);
    }

    private static String changed(Draft draft, Basis basis, Answers answers) {
        return Sides.changes(draft, basis).isEmpty()
                ? ""
                : answers.needed(Names.CHANGED, "A light is another one than last time. What evidence changed?");
    }
}
