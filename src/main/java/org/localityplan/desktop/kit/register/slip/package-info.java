/// The slip chart on the screen, with its sentence and its table twin.
///
/// Entry: [SlipPane]; what is said of it is made by [SlipStory] from rows of milestones. The drawing is that of the pack.
@NullMarked
package org.localityplan.desktop.kit.register.slip;

import org.jspecify.annotations.NullMarked;
