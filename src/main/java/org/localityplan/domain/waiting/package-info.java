/// Waiting lists: counts of people at dates, never the people themselves.
///
/// Entry: [WaitingList]. Unlike lists are never summed silently, and from a bare count of people waiting nothing about
/// flow is computed. Depends on the words of the domain only.
@NullMarked
package org.localityplan.domain.waiting;

import org.jspecify.annotations.NullMarked;
