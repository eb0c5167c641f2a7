/// The window: its frame, its keys and which screen shows which place.
///
/// Entry: [Shell], given a live plan. [Screens] is the one list of screens; screens do not know each other or the frame.
/// Depends on the domain and on the interfaces it is given, never on the store or the pack.
@NullMarked
package org.localityplan.desktop;

import org.jspecify.annotations.NullMarked;
