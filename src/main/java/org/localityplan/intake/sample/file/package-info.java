/// The CSV files of the sample, row by row.
///
/// Entry: [SampleFile]. The files lie beside the readers of the sample, one a subject; every row names where it comes from.
/// The files come with the program, so what cannot be read is a defect and not a fault to report. Depends on the domain.
@NullMarked
package org.localityplan.intake.sample.file;

import org.jspecify.annotations.NullMarked;
