/// Fills a new plan file.
///
/// Entry: [ContentWriter]. It may take any snapshot, and what is read back equals it. Depends on the writers of the store.
@NullMarked
package org.localityplan.store.write.content;

import org.jspecify.annotations.NullMarked;
