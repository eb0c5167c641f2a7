/// Writes to the tables: the content of a new plan file, and the commands by which a plan is changed.
///
/// Entry: [Commands], which carries out, takes back and does again; each in the transaction it is given, with its line in
/// the audit trail. A command that cannot be carried out answers with faults before it has written anything. Depends on
/// the domain, on Jdbi and on the queries of the store.
@NullMarked
package org.localityplan.store.command;

import org.jspecify.annotations.NullMarked;
