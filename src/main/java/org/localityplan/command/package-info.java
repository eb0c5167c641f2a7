/// The command line: the same actions as the window, without a window.
///
/// Entry: [LocalityPlan]. Exit code 0 means done, 1 refused with a sentence on standard error, 2 wrong usage. This is the
/// only place that writes to standard output. It may depend on every other room except the application's wiring.
@NullMarked
package org.localityplan.command;

import org.jspecify.annotations.NullMarked;
