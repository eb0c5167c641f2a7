/// The groups of councils that the locality compares itself with: which there are, in which order, and who is in them.
///
/// Entry: [PeersTab]. A group is typed as a list of names, of which the beginnings will do, so that a list from elsewhere can
/// be pasted; only councils that the plan has figures of can be in it.
@NullMarked
package org.localityplan.desktop.settings.peer;

import org.jspecify.annotations.NullMarked;
