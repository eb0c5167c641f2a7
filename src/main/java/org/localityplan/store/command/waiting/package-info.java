/// The commands on waiting lists: their counts, and what is agreed about them.
///
/// Entry: [CountKeeper] and [ListKeeper]. Only what cannot be is refused; what hardly can be is asked. Depends on the domain,
/// on the queries and the writing of the store.
@NullMarked
package org.localityplan.store.command.waiting;

import org.jspecify.annotations.NullMarked;
