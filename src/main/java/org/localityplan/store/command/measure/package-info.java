/// The commands that define measures and write notes about them.
///
/// Entry: [MeasureKeeper] and [NoteKeeper]. Nothing is written over: each state of a measure and each wording of a note
/// stays, and what holds is marked, so that taking back is to mark another one. Used by the commands of the store.
@NullMarked
package org.localityplan.store.command.measure;

import org.jspecify.annotations.NullMarked;
