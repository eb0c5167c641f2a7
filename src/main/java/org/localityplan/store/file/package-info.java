/// The plan as a file on the disk: its database engine, the manifest and the lock beside it, and its backups.
///
/// H2 keeps no checksums and rewrites a cut file when it opens it, so nothing here lets H2 near a file before the file has
/// been compared with its [Manifest]. Entry: [PlanFile], which names all that belongs to a plan file. Depends on H2, Jdbi
/// and JSON, and on nothing of the program.
@NullMarked
package org.localityplan.store.file;

import org.jspecify.annotations.NullMarked;
