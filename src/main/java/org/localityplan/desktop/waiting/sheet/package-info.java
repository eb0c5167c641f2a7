/// The sheet on which a month of all waiting lists is typed or pasted at once.
///
/// Entry: [CountSheetScreen]. What is typed is read row by row by the package below, without a window, and kept by
/// [CountSheetModel] until it is saved as one command, also from one day to the next. What can be meant but hardly is, such as
/// a size far from what the movements explain, is asked before it is saved. What looks like single people is refused.
@NullMarked
package org.localityplan.desktop.waiting.sheet;

import org.jspecify.annotations.NullMarked;
