/// The light that a project's own facts suggest, beside the one its people declare: which rules fired, in words.
///
/// Entry: [Evidence]. A person decides and the computer only challenges: nothing here changes a declared light. Depends on
/// plans and measures.
@NullMarked
package org.localityplan.domain.plan.evidence;

import org.jspecify.annotations.NullMarked;
