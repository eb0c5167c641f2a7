/// The programmes: all of them by tier, with their lights, in one table.
///
/// Entry: [ProgrammesScreen]; what it says is made by [ProgrammesModel] from a
/// [org.localityplan.domain.standing.PlanStanding]. One programme has a page of its own, in the package below.
@NullMarked
package org.localityplan.desktop.programme;

import org.jspecify.annotations.NullMarked;
