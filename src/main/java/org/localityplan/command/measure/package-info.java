/// What `show measure KEY` prints: all that is known of one measure, chapter by chapter.
///
/// Entry: [MeasureChapters]; [Wanted] finds the measure that is meant. Each chapter asks the rules of the domain and words
/// nothing that they word already.
@NullMarked
package org.localityplan.command.measure;

import org.jspecify.annotations.NullMarked;
