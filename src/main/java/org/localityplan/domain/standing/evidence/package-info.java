/// The light that each project's own facts suggest, worked out rule by rule.
///
/// Entry: [ProjectEvidence] for one project, also as if a report that is still being written were submitted, and
/// [PlanEvidence] for all of them. Each rule says nothing or yields findings that name the thing. All is a pure function of
/// a project, its programme and the snapshot; a person decides, and no declared light is changed here.
@NullMarked
package org.localityplan.domain.standing.evidence;

import org.jspecify.annotations.NullMarked;
