package org.localityplan.desktop.programme.page.words;

import java.util.List;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.evidence.ProjectEvidence;

/// What people say to evidence that is worse than the light they declare.
final class WhyDeclaredBetter {

    private WhyDeclaredBetter() {}

    /// One statement; none where the declared light is no better.
    static List<String> of(ProjectEvidence project) {
        return words(project.challenged(), project.explanation());
    }

    static List<String> of(ProgrammeStanding programme) {
        return words(programme.challenged(), programme.explanation());
    }

    private static List<String> words(boolean challenged, String explanation) {
        if (!challenged) {
            return List.of();
        }
        return List.of(explanation.isEmpty() ? "The newest report does not explain it." : explanation);
    }
}
