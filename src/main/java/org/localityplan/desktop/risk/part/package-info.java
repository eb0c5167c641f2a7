/// What the three tabs of risks, milestones and decisions have in common.
///
/// Entry: [Watched], what they are told of, and [ToolLine], the line above their tables. Knows no particular tab.
@NullMarked
package org.localityplan.desktop.risk.part;

import org.jspecify.annotations.NullMarked;
