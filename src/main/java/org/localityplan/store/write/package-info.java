/// Puts the domain's values into the tables.
///
/// Entry: [Insert], through which rows go in batches with parameters, and [AuditTrail], which adds a line to the chain of
/// changes; what fills a new file and the commands of the store use the other writers one by one. Depends on the domain,
/// on Jdbi and on the queries of the store.
@NullMarked
package org.localityplan.store.write;

import org.jspecify.annotations.NullMarked;
