/// The tab with how many people wait, and where that is to go.
///
/// Entry: [SizePart]. The same story is told beside the table of all lists, so that both pictures are one. Depends on the
/// charts and on what the tabs have in common.
@NullMarked
package org.localityplan.desktop.waiting.page.size;

import org.jspecify.annotations.NullMarked;
