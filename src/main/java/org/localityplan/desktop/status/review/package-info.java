/// The review of a report: what it changes against the one before, old beside new, and the approver's word.
///
/// Entry: [ReviewScreen] at `Place.StatusReview`. The lines of a [ReportDiff] are a function of two reports, made without a
/// window. An approved report is locked; only a reopening, with its reason, lets its writer go on.
@NullMarked
package org.localityplan.desktop.status.review;

import org.jspecify.annotations.NullMarked;
