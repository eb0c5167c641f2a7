/// One programme: what is good, what is not and why, what comes next, what is asked; its projects, measures and reports.
///
/// Entry: [ProgrammeScreen], which shows a [ProgrammePage]; the page is a function of a snapshot, made without a window.
/// Enter on a measure goes to the measure, on any other row to what stands behind it, on a card or light to the report.
@NullMarked
package org.localityplan.desktop.programme.page;

import org.jspecify.annotations.NullMarked;
