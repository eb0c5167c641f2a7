/// What the tabs of a waiting list's page have in common: a chart or the words in its place, cards with facts, and how a
/// count is worded.
///
/// Entry: [ViewPane], which shows the [View]s of a tab and switches between them. Nothing here knows a particular tab, so that
/// each can be read alone. A chart is made when its tab is first looked at, and not before.
@NullMarked
package org.localityplan.desktop.waiting.page.part;

import org.jspecify.annotations.NullMarked;
