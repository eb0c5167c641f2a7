/// Files of published figures become domain values: recognise the layout, read every cell, and answer with one change or
/// with every fault.
///
/// Entry: [Intake#read]. It depends on `domain` only; nothing is written anywhere, so a dry run and a real import are the
/// same reading. It is all or nothing: one unreadable cell and nothing of the file is taken, because a figure that went
/// missing silently would be believed.
@NullMarked
package org.localityplan.intake;

import org.jspecify.annotations.NullMarked;
