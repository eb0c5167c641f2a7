package org.localityplan.desktop.status.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.evidence.Evidence;
import org.localityplan.domain.plan.evidence.Finding;
import org.localityplan.domain.standing.evidence.PlanEvidence;
import org.localityplan.domain.standing.evidence.ProgrammeEvidence;
import org.localityplan.domain.standing.evidence.ProjectEvidence;

/// What the evidence would be if the report were submitted as it is typed now.
///
/// @param counts of the projects of a programme; empty for a project
public record LiveEvidence(Evidence evidence, String counts) {

    private static final LiveEvidence NONE =
            new LiveEvidence(new Evidence(Light.UNKNOWN, List.of(), "nothing in the plan"), "");

    /// @param submitted the report as far as it is typed
    public static LiveEvidence of(SubmitReport submitted, ReportSubject subject, Snapshot snapshot) {
        return subject.project()
                .map(_ -> ProjectEvidence.asIf(submitted, snapshot)
                        .map(found -> new LiveEvidence(found.evidence(), ""))
                        .orElse(NONE))
                .orElseGet(() -> of(PlanEvidence.of(snapshot).of(subject.programme())));
    }

    /// What the evidence is, with nothing typed.
    public static LiveEvidence now(ReportSubject subject, Snapshot snapshot) {
        return subject.project()
                .map(project -> ProjectEvidence.of(project, subject.programme(), snapshot))
                .map(found -> new LiveEvidence(found.evidence(), ""))
                .orElseGet(() -> of(PlanEvidence.of(snapshot).of(subject.programme())));
    }

    private static LiveEvidence of(ProgrammeEvidence programme) {
        var findings = programme.worst().map(worst -> worst.evidence().findings()).orElse(List.of());
        var unchecked = programme.light() == Light.UNKNOWN ? "no project that can be judged" : "";
        return new LiveEvidence(new Evidence(programme.light(), findings, unchecked), programme.counts());
    }

    /// Whether it is worse than the light, so that the difference has to be explained.
    boolean challenges(Optional<Light> declared) {
        return declared.filter(evidence::challenges).isPresent();
    }

    /// The card beside the form or the report.
    ///
    /// @param declared the light that is declared
    public Preview preview(String title, Optional<Light> declared) {
        List<String> sentences = new ArrayList<>();
        List<Light> lights = new ArrayList<>();
        lights.add(evidence.light());
        sentences.add(summary(declared));
        for (Finding finding : evidence.findings()) {
            lights.add(finding.light());
            sentences.add(finding.sentence());
        }
        return new Preview(title, sentences, lights);
    }

    private String summary(Optional<Light> declared) {
        return declared.filter(evidence::differsFrom)
                .map(light -> "%s ≠ declared: %s. %s".formatted(evidence.light().words(), light.words(), why()))
                .orElseGet(() -> "%s. %s".formatted(evidence.light().words(), why()))
                .strip();
    }

    private String why() {
        if (!counts.isEmpty()) {
            return "The worst of its projects: %s.".formatted(counts);
        }
        if (!evidence.unchecked().isEmpty()) {
            return "There is nothing to check: %s.".formatted(evidence.unchecked());
        }
        return evidence.findings().isEmpty() ? "Nothing speaks against it." : "";
    }
}
