/// What the board pack says of programmes: where the plan stands, where the evidence is not as declared, and one page each.
///
/// Entries: [StandingSection], [Differences] and [ProgrammeSection], used by [BoardPack][org.localityplan.pack.BoardPack]
/// only. They draw on the tables and figures of the other sections, which know nothing of them.
@NullMarked
package org.localityplan.pack.section.programme;

import org.jspecify.annotations.NullMarked;
