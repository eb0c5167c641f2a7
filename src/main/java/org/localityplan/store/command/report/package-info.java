/// The commands on status reports: to submit one, and to approve, return or reopen it.
///
/// Entry: [ReportKeeper] and [ReviewKeeper]. A report that is approved is locked: no command changes it, and a reopening
/// keeps it as it was beside the new revision. Used by the commands of the store.
@NullMarked
package org.localityplan.store.command.report;

import org.jspecify.annotations.NullMarked;
