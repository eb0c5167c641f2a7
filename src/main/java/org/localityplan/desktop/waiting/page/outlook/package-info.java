/// The tab with what a list's counts mean for its queue: each quantity with its answer in words and, one key away, its
/// formula, the numbers that were put in and where the formula comes from.
///
/// Entry: [OutlookPart]. All figures are the domain's readings. Depends on the kit's explained table.
@NullMarked
package org.localityplan.desktop.waiting.page.outlook;

import org.jspecify.annotations.NullMarked;
