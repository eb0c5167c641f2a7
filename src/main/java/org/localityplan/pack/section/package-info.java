/// The sections of the board pack, each a pure function from the snapshot to blocks of a page.
///
/// Used by [BoardPack][org.localityplan.pack.BoardPack] only. Judgements come from the domain; a section chooses what is
/// said, in which order and how large, and invents nothing: what has no figure says so.
@NullMarked
package org.localityplan.pack.section;

import org.jspecify.annotations.NullMarked;
