/// One programme: what is good, what is not and why, what comes next, what is asked; and six tabs with all that explains it.
///
/// Entry: [ProgrammeScreen], which shows what the package `words` says of a snapshot. Enter on a finding goes to the thing
/// that it is about, on a card or light to the report, on a row to what stands behind it.
@NullMarked
package org.localityplan.desktop.programme.page;

import org.jspecify.annotations.NullMarked;
