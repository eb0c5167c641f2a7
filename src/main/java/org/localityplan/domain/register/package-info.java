/// Every risk, action, milestone and decision of the plan in one list each, with where it belongs: what a programme office
/// calls its registers.
///
/// Entry: [Register], a function of a snapshot, and [RiskMatrix], its open risks on five by five. Everything here is put
/// together and put in order; what it means is judged where the thing itself lives. Depends on the plan and the snapshot.
@NullMarked
package org.localityplan.domain.register;

import org.jspecify.annotations.NullMarked;
