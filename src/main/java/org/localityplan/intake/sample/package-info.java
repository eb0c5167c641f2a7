/// The Trafford sample plan: published figures with their sources, and invented ones, flagged illustrative, that fill
/// the screens.
///
/// Entry: [SamplePlan#read]. The content lives in plain CSV files beside this package, one a subject; each reader here
/// knows one subject. Ids follow from the keys in the files, so the sample is the same wherever it is opened. It depends
/// on the domain and on the reference areas and measures.
@NullMarked
package org.localityplan.intake.sample;

import org.jspecify.annotations.NullMarked;
