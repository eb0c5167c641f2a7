package org.localityplan.domain.plan.evidence;

import java.util.List;
import org.localityplan.domain.Light;

/// What a project's facts suggest.
///
/// @param light the worst light of the findings, green where there is none, unknown where there is nothing to check
/// @param findings the rules that fired, red ones first
/// @param unchecked why nothing could be checked: `no milestones and no measures`; else empty
public record Evidence(Light light, List<Finding> findings, String unchecked) {
    public Evidence {
        findings = List.copyOf(findings);
    }
}
