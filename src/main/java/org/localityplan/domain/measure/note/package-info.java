/// What people have written about a measure: changes of baseline, breaks, events, commentary, overrides, expectations.
///
/// Entry: [Notes], all that was written about one measure, and [Note], its kinds. A note is a person's judgement; it never
/// changes a figure. Lies below the rules of measures, which read it, so it knows only periods and lights.
@NullMarked
package org.localityplan.domain.measure.note;

import org.jspecify.annotations.NullMarked;
