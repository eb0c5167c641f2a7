/// The program's entry point.
///
/// `Main` is what the launchers start; it may use everything, and nothing may use it.
/// It stands apart from the desktop so that a command never waits for a window.
@NullMarked
package org.localityplan;

import org.jspecify.annotations.NullMarked;
