/// What `show` prints: a report is made once from a snapshot and then written as text, JSON or CSV.
///
/// Entry: [Report] and the functions that make one from a snapshot. Pure but for the two libraries that write JSON and CSV;
/// the three forms always hold the same figures.
@NullMarked
package org.localityplan.command.show;

import org.jspecify.annotations.NullMarked;
