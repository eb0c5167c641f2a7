/// Where the plan stands: the judgements that the overview, the board pack and the command line all show.
///
/// Entry: [PlanStanding], a pure function of a snapshot. It is made once here so that screen, paper and command can never
/// disagree. It depends on the rest of the domain, and nothing of the domain depends on it.
@NullMarked
package org.localityplan.domain.standing;

import org.jspecify.annotations.NullMarked;
