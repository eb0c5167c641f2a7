/// The tables: how a database becomes a plan's, and how an older one is brought up to date.
///
/// Entry: [Schema]. The SQL lies beside the resources of the store and runs unchanged on H2 and PostgreSQL; Flyway is
/// started only when a file is made or its schema number is not ours. Depends on nothing of the program.
@NullMarked
package org.localityplan.store.schema;

import org.jspecify.annotations.NullMarked;
