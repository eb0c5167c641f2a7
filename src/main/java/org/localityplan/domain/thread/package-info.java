/// The golden thread of a plan: from each priority down to programmes, projects, measures and money, and where it breaks.
///
/// Entry: [GoldenThread]. A break is no judgement of how the work goes; it says what nobody could judge. Depends on the
/// snapshot and on nothing that judges it.
@NullMarked
package org.localityplan.domain.thread;

import org.jspecify.annotations.NullMarked;
