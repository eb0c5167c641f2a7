/// One row of the sheet of counts, without a window: what is typed of a list's count, and what it means.
///
/// Entry: [CountReading], made of a [ListLine]. It refuses what the command would refuse, before anybody saves; what can be
/// meant after all is asked by the command itself.
@NullMarked
package org.localityplan.desktop.waiting.sheet.row;

import org.jspecify.annotations.NullMarked;
