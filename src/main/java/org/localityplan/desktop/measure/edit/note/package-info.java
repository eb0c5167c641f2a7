/// The forms in which people write about a measure, one script a kind of note, and the list of what was written.
///
/// Entry: [NoteKind], which makes the form of each kind, and [NotesModel], the list in which a note is changed or struck
/// out. Who writes and on which day comes from the program, never from a field. What a note would change is shown before
/// it is saved.
@NullMarked
package org.localityplan.desktop.measure.edit.note;

import org.jspecify.annotations.NullMarked;
