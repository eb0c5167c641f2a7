/// The page of one waiting list: its head with what can be done, and its tabs.
///
/// Entry: [ListScreen]. Each tab lives in a package of its own below this one and is told of the list only when it is looked
/// at, so that the page opens at once. [CountRoom] shows the form that records a count in place of any page.
@NullMarked
package org.localityplan.desktop.waiting.page;

import org.jspecify.annotations.NullMarked;
