/// The `spc` command's file and answers: a two-column CSV in, a judged series out.
///
/// Entry: [SeriesFile] and [SpcReport]. The rules themselves are in `domain.measure.spc`; nothing is judged here.
@NullMarked
package org.localityplan.command.spc;

import org.jspecify.annotations.NullMarked;
