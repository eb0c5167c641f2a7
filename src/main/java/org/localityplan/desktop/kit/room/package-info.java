/// How much room there is on the screen, and arrangements that follow it.
///
/// Entry: [Letters], widths in letters, by which every screen decides what fits; [Beside] puts two parts beside each other
/// or one below the other. Sizes are in letters because large text in a wide window has as little room as small text in a
/// narrow one.
@NullMarked
package org.localityplan.desktop.kit.room;

import org.jspecify.annotations.NullMarked;
