/// The plan on a page: its priorities with their programmes, projects, measures and money, where the golden thread breaks,
/// and the plans before it.
///
/// Entry: [PlanScreen]. The page itself is in `board`, the forms that change the plan in `edit`. Depends on the kit and on
/// the domain.
@NullMarked
package org.localityplan.desktop.plan;

import org.jspecify.annotations.NullMarked;
