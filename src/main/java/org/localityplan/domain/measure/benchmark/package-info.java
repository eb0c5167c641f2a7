/// Comparison with other councils: which group to compare with, and where everybody in it lies.
///
/// Entry: [Places], every council of a group with its value, margin of error and place, and [PeerChoice], the one rule by
/// which sentence, list and pack choose the group. The rank itself is [org.localityplan.domain.measure.Benchmark].
@NullMarked
package org.localityplan.domain.measure.benchmark;

import org.jspecify.annotations.NullMarked;
