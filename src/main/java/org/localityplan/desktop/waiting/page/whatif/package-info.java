/// The tab on which something is tried on a list: more people seen, fewer who join, an initiative of some weeks.
///
/// Entry: [WhatIfPart]; what it says is made by [WhatIfModel], which knows no window. What comes of it is an illustration: it
/// is shown and printed as such, and stored nowhere, not even as a draft.
@NullMarked
package org.localityplan.desktop.waiting.page.whatif;

import org.jspecify.annotations.NullMarked;
