/// Comparison at one time: a council among others, a group of people among others.
///
/// Entry: [BenchmarkStrip] draws [Peers], [BreakdownChart] draws a [Breakdown]. The axis runs from left to right; which end
/// is better is said in words, never by colour alone.
@NullMarked
package org.localityplan.chart.compare;

import org.jspecify.annotations.NullMarked;
