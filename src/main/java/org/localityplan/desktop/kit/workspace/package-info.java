/// What every screen is given and how a person moves between screens: places, background work, notices, preferences,
/// drafts.
///
/// Entry: [Screen], what a screen is, and [Workspace], what it is given. Nothing here knows a screen. Threads, and the way
/// back from them to the window, live in [Background] and nowhere else in the desktop.
@NullMarked
package org.localityplan.desktop.kit.workspace;

import org.jspecify.annotations.NullMarked;
