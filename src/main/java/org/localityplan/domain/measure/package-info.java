/// Outcome measures and the rules by which they are judged: the rating against target, the rank among peers, the sentence.
///
/// Entry: [MeasureHistory], everything known of one measure for the locality. Values are compared unrounded. Framework and
/// code together name a measure, because the same ASCOF code means other things before and after 2023/24.
@NullMarked
package org.localityplan.domain.measure;

import org.jspecify.annotations.NullMarked;
