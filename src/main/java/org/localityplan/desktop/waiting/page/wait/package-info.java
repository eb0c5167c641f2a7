/// The tab with how long people have waited: by age band, by priority class, and against the standard and the threshold.
///
/// Entry: [WaitsPart]. Where nobody counted by length of wait it says so and shows what is known. Depends on the charts and on
/// what the tabs have in common.
@NullMarked
package org.localityplan.desktop.waiting.page.wait;

import org.jspecify.annotations.NullMarked;
