/// The status update: the form of a report, for whoever writes it.
///
/// Entry: [StatusScreen] at `Place.StatusUpdate`. [StatusModel] keeps the form and the evidence together: whatever is typed, the
/// evidence as it would be then stands beside it. The review of a report and the list of what a person has to write have
/// packages of their own below this one.
@NullMarked
package org.localityplan.desktop.status;

import org.jspecify.annotations.NullMarked;
