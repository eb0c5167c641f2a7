package org.localityplan.domain.plan.evidence;

import java.util.Comparator;
import java.util.List;
import org.localityplan.domain.Light;

/// What a project's facts suggest.
///
/// @param light the worst light of the findings, green where there is none, complete where the
///     project is, unknown where there is nothing to check
/// @param findings the rules that fired, red ones first
/// @param unchecked why nothing could be checked: `no milestones and no measures`; else empty
public record Evidence(Light light, List<Finding> findings, String unchecked) {

    private static final String NOTHING_TO_CHECK = "no milestones and no measures";

    public Evidence {
        findings = List.copyOf(findings);
    }

    /// What is said of the findings.
    ///
    /// @param findings in any order
    /// @param checked whether there was anything to check
    /// @param completed whether the project has delivered all that it was to
    public static Evidence of(List<Finding> findings, boolean checked, boolean completed) {
        List<Finding> worstFirst =
                findings.stream().sorted(Comparator.comparing(Finding::rule)).toList();
        if (!worstFirst.isEmpty()) {
            return new Evidence(worstFirst.getFirst().light(), worstFirst, "");
        }
        if (completed) {
            return new Evidence(Light.COMPLETE, List.of(), "");
        }
        return checked
                ? new Evidence(Light.GREEN, List.of(), "")
                : new Evidence(Light.UNKNOWN, List.of(), NOTHING_TO_CHECK);
    }

    /// Whether it says something else than the declared light: what is marked with ≠. A light that judges nothing says
    /// nothing else, but what is declared complete and speaks against itself does.
    public boolean differsFrom(Light declared) {
        return light != declared && (light.judged() && declared.judged() || challenges(declared));
    }

    /// Whether it is worse than the declared light, so that the difference has to be explained.
    public boolean challenges(Light declared) {
        boolean fired = light == Light.RED || light == Light.AMBER;
        return light.worseThan(declared) || fired && declared == Light.COMPLETE;
    }
}
