/// Puts the domain's values into the tables.
///
/// Entry: [ContentWriter], which fills a new plan file, and [AuditTrail], which adds a line to the chain of changes; the
/// commands of the store use the other writers one by one. Every statement is a batch with parameters. Depends on the
/// domain, on Jdbi and on the queries of the store.
@NullMarked
package org.localityplan.store.write;

import org.jspecify.annotations.NullMarked;
