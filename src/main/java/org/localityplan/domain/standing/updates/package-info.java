/// What each person has to report on, and the words with which it is asked for.
///
/// Entry: [MyUpdates]. A report is due, overdue, or back with its writer; what a person sees follows from the list of
/// people. Depends on plans, people and the snapshot only.
@NullMarked
package org.localityplan.domain.standing.updates;

import org.jspecify.annotations.NullMarked;
