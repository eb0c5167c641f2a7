/// The tab with what a list is: who is counted, who keeps it, what is agreed about it, and what was changed.
///
/// Entry: [TermsPart]. The changes are read from the record when the tab is opened. Depends on the kit only.
@NullMarked
package org.localityplan.desktop.waiting.page.terms;

import org.jspecify.annotations.NullMarked;
