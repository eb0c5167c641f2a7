/// What a page can hold, and how it is written down: sealed blocks, and the only place that turns them into markup.
///
/// Entry: [Document]; [Xhtml] writes it. Blocks hold plain words, never markup, and every word is escaped on its way out,
/// so nothing that a plan says can change a page or make it fetch anything. Depends on the light's drawing only.
@NullMarked
package org.localityplan.pack.page;

import org.jspecify.annotations.NullMarked;
