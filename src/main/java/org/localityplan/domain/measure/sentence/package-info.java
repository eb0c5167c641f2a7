/// What is said of a measure, in words: figures that never contradict their light, and the one sentence of its chart.
///
/// Entry: [Sentence], which is the caption, the text for screen readers and the "so what" of the pack. It is made by rule
/// from the same values as the chart, so that the two cannot disagree. Depends on the measure and its judgements.
@NullMarked
package org.localityplan.domain.measure.sentence;

import org.jspecify.annotations.NullMarked;
