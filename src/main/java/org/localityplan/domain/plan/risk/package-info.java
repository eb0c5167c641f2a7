/// What could go wrong or already has, how likely and how bad it is, and what is being done.
///
/// Entry: [Risk]. A score is likelihood times impact on the usual matrix of five by five. Depends on the words of the
/// domain only.
@NullMarked
package org.localityplan.domain.plan.risk;

import org.jspecify.annotations.NullMarked;
