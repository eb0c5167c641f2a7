package org.localityplan.desktop.programme.page.words;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.desktop.kit.detail.Detail.Part;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.evidence.Finding;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.register.SlipSentence;

/// All that is known of a project, on one card: what its manager last said, what its facts say, and what is to be watched.
final class ProjectDetail {

    private ProjectDetail() {}

    static Detail of(ProjectLine line) {
        Project project = line.project();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "What its facts say",
                line.evidence().evidence().findings().stream().map(Finding::sentence).toList()));
        parts.add(new Part("Why it is declared better", WhyDeclaredBetter.of(line.evidence())));
        project.newestReport().ifPresent(report -> parts.addAll(ReportLine.parts(report).toList()));
        parts.add(new Part("Milestones ahead", milestones(line)));
        parts.add(new Part(
                "Open risks and issues",
                project.controls().risks().stream()
                        .filter(Risk::open)
                        .map(risk -> "%s scores %d".formatted(risk.title(), risk.score().value()))
                        .toList()));
        parts.add(new Part(
                "Open actions",
                project.controls().actions().stream()
                        .filter(Action::open)
                        .map(action -> "%s: %s, by %s"
                                .formatted(action.words(), action.owner(), Formats.longDate(action.due())))
                        .toList()));
        parts.add(new Part("What it costs", MoneyPage.words(project.controls().cost())));
        parts.add(new Part("What it waits for", line.waitsFor()));
        return new Detail(
                project.name() + ": " + headline(project),
                "%s · %s %s".formatted(project.manager(), end(project), declared(project)).strip(),
                parts);
    }

    private static List<String> milestones(ProjectLine line) {
        return line.project().milestones().stream()
                .filter(milestone -> !milestone.reached())
                .map((Milestone milestone) -> "%s: %s".formatted(milestone.name(),
                        SlipSentence.stand(milestone, line.asAt())))
                .toList();
    }

    private static String headline(Project project) {
        return project.newestReport().map(StatusReport::headline).orElse("This project has not reported yet.");
    }

    private static String declared(Project project) {
        return project.newestReport()
                .map(report -> "Report for %s, written on %s."
                        .formatted(Spoken.period(report.period()), Spoken.day(report.reportedOn())))
                .orElse("");
    }

    /// `It was agreed to end on 18 December 2026 and is now expected to end on 31 March 2027.`
    private static String end(Project project) {
        if (project.forecastEnd().equals(project.baselineEnd())) {
            return "It is to end on %s, as agreed.".formatted(Formats.longDate(project.baselineEnd()));
        }
        return "It was agreed to end on %s and is now expected to end on %s."
                .formatted(Formats.longDate(project.baselineEnd()), Formats.longDate(project.forecastEnd()));
    }
}
