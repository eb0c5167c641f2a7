/// The words of the locality plan: areas, reporting periods, money, lights and where a figure came from.
///
/// Everything below this package is a pure value or a pure function: JDK only, no files, no clock, no window. Every other
/// room of the program may depend on it; it depends on none of them. Entry: [org.localityplan.domain.history.Snapshot].
@NullMarked
package org.localityplan.domain;

import org.jspecify.annotations.NullMarked;
