/// What the locality set out to do: a plan, its priorities, their programmes and projects, and how each is reported to stand.
///
/// Entry: [Plan]. The declared light of a [StatusReport] is a person's statement and is never computed or overwritten here.
/// Depends on the words of the domain and, by key only, on measures.
@NullMarked
package org.localityplan.domain.plan;

import org.jspecify.annotations.NullMarked;
