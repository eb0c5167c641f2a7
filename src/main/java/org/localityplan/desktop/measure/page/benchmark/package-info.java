/// The tab that compares the measure with other councils: a strip of dots, the rank, and what differs by more than chance.
///
/// Entry: [BenchmarkPart]. The group is chosen by a person; the one that is shown first follows the domain's rule.
@NullMarked
package org.localityplan.desktop.measure.page.benchmark;

import org.jspecify.annotations.NullMarked;
