/// Tabs of a page: a row of names, and below it what stands behind the one that is looked at.
///
/// Entry: [TabRow], made of [TabPart]s. A part is told what the page is about only when it is looked at, so that a page opens
/// at once however many tabs it has. Knows nothing of what the page is about.
@NullMarked
package org.localityplan.desktop.kit.tabs;

import org.jspecify.annotations.NullMarked;
