package org.localityplan.desktop.programme.page.words;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.plan.evidence.Finding;
import org.localityplan.domain.standing.evidence.ProgrammeEvidence;

/// One thing that speaks against a project.
///
/// @param project the project's id
/// @param where the project's name; empty where the programme has one project only
public record FindingLine(Finding finding, UUID project, String where) {

    /// Those of all projects, red ones first.
    static List<FindingLine> of(ProgrammeEvidence evidence) {
        boolean several = evidence.projects().size() > 1;
        return evidence.projects().stream()
                .flatMap(each -> each.evidence().findings().stream()
                        .map(finding -> new FindingLine(
                                finding, each.project().id(), several ? each.project().name() : "")))
                .sorted(Comparator.comparing(line -> line.finding().light()))
                .toList();
    }

    public String spoken() {
        return "%s. %s%s"
                .formatted(finding.light().words(), finding.sentence(), where.isEmpty() ? "" : " " + where + ".");
    }
}
