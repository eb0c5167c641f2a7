/// The waiting lists: how many people wait for what, whether it grows, and the count that a person records once a month.
///
/// Entry: [WaitingScreen]; what it says is made by [WaitingModel], which knows no window. The form is a package of its own,
/// below. All arithmetic is the domain's, so that the screen says what the board pack says.
@NullMarked
package org.localityplan.desktop.waiting;

import org.jspecify.annotations.NullMarked;
