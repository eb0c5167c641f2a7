/// What people have written about a measure, on its page: commentary by period, and the record of changes.
///
/// Entry: [NotesCards]. Words are shown as they were written; only who, when and for which period is put before them.
@NullMarked
package org.localityplan.desktop.measure.page.notes;

import org.jspecify.annotations.NullMarked;
