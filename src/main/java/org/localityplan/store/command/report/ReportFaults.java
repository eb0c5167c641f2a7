package org.localityplan.store.command.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Light;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.evidence.Evidence;
import org.localityplan.domain.plan.evidence.Finding;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.Recovery.NotNeeded;
import org.localityplan.domain.plan.report.Recovery.Planned;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.write.plan.ReportRows;

/// What is wrong with a report, each fault under the name of its part: `period`, `headline`, `declared`, `good`, `bad`,
/// `next`, `followUps`, `recovery`, `cause`, `action`, `owner`, `due`, `helpWanted`, `backToGreen`, `changed`,
/// `explanation`.
///
/// @param before the lights of the report before; empty where this is the first
/// @param evidence what the facts suggest if the report holds
record ReportFaults(PlanEdit edit, StatusReport report, Optional<Lights> before, Evidence evidence) {

    /// The lights of a report.
    ///
    /// @param dimensions a letter each, as they are kept
    record Lights(Light declared, String dimensions) {

        /// Whether a light is another one. A report that judged no dimension was made before they were asked for.
        boolean differFrom(StatusReport report) {
            Dimensions judged = report.detail().dimensions();
            return declared != report.declared()
                    || !dimensions.equals(ReportRows.letters(Dimensions.NONE))
                            && !dimensions.equals(ReportRows.letters(judged));
        }
    }

    private static final int LINES = 40;
    private static final int LINE = 1_000;

    void tell() {
        if (report.period().start().isAfter(edit.today())) {
            edit.fault("period", "%s is still to come. Report on a period that has begun.".formatted(
                    report.period().label()));
        }
        edit.needed("headline", report.headline(), StatusReport.HEADLINE_LIMIT);
        if (report.declared() == Light.UNKNOWN) {
            edit.fault("declared", "Which light is it? Choose one.");
        }
        account("good", report.account().good());
        account("bad", report.account().bad());
        account("next", report.account().next());
        followUps(report.detail().followUps());
        recovery(report.detail().recovery());
        changed();
        explanation();
    }

    private void account(String field, List<String> lines) {
        if (lines.size() > LINES) {
            edit.fault(field, "There are more than %d lines. Say the rest in fewer.".formatted(LINES));
        }
        lines.forEach(each -> edit.most(field, each, LINE));
    }

    private void followUps(List<FollowUp> followUps) {
        account("followUps", followUps.stream().map(FollowUp::promised).toList());
        for (FollowUp each : followUps) {
            edit.most("followUps", each.explanation(), LINE);
            if (!each.done() && each.explanation().isBlank()) {
                edit.fault("followUps", "“%s” was promised and is not done. Say why.".formatted(each.promised()));
            }
        }
    }

    private void recovery(Recovery recovery) {
        boolean owed = report.declared() == Light.RED || report.declared() == Light.AMBER;
        switch (recovery) {
            case NotNeeded() when owed -> edit.fault(
                    "recovery",
                    "A project that is not on track needs a way back: cause, action, owner and days. Write them down.");
            case NotNeeded() -> {}
            case Planned planned -> planned(planned);
        }
    }

    private void planned(Planned planned) {
        edit.needed("cause", planned.cause(), PlanEdit.TEXT);
        edit.needed("action", planned.action(), PlanEdit.TEXT);
        edit.needed("owner", planned.owner(), PlanEdit.NAME);
        edit.most("helpWanted", planned.helpWanted(), PlanEdit.TEXT);
        notBefore("due", planned.due());
        notBefore("backToGreen", planned.backToGreen());
    }

    private void notBefore(String field, LocalDate day) {
        if (day.isBefore(report.period().start())) {
            edit.fault(field, "This day had passed before %s began. Check the year.".formatted(
                    report.period().label()));
        }
    }

    private void changed() {
        String changed = report.detail().changed();
        edit.most("changed", changed, PlanEdit.TEXT);
        if (changed.isBlank() && before.filter(lights -> lights.differFrom(report)).isPresent()) {
            edit.fault("changed", "A light is another one than in the report before, which was “%s”. Say what evidence"
                    .formatted(before.get().declared().words()) + " changed.");
        }
    }

    private void explanation() {
        String explanation = report.detail().explanation();
        edit.most("explanation", explanation, PlanEdit.TEXT);
        if (explanation.isBlank() && evidence.challenges(report.declared())) {
            edit.fault("explanation", "The evidence says “%s”. %sSay why the light you declare is better.".formatted(
                    evidence.light().words(), finding()));
        }
    }

    private String finding() {
        return evidence.findings().stream()
                .findFirst()
                .map(Finding::sentence)
                .map(sentence -> Spoken.sentence(sentence) + " ")
                .orElse("");
    }
}
