/// Reads the tables back into the domain's values.
///
/// Entry: [Reading], which reads within one transaction: one query a table, never one a row. Mappers are written by
/// hand because rows are many. Depends on the domain and Jdbi; the commands of the store use its [Row] to read what they
/// are about to change.
@NullMarked
package org.localityplan.store.query;

import org.jspecify.annotations.NullMarked;
