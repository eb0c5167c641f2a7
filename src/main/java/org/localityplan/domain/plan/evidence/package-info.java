/// The light that a project's own facts suggest, beside the one its people declare: which rules fired, in words.
///
/// Entry: [Evidence]. A person decides and the computer only challenges: nothing here changes a declared light. The words
/// and thresholds are here; the rules are applied in `domain.standing.evidence`, which sees the whole snapshot. Depends on
/// measures.
@NullMarked
package org.localityplan.domain.plan.evidence;

import org.jspecify.annotations.NullMarked;
