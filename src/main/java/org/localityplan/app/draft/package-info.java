/// What people typed and have not saved, as small files that anybody can read: one a draft, in a folder of the plan and the
/// person.
///
/// Entry: [DraftFolder], which [org.localityplan.app] opens beside a plan and closes with it. A draft is written away from
/// the screen a second after a key is struck, so that a kill costs at most two seconds of typing; what cannot be read is set
/// aside and said, and never keeps the program from starting.
@NullMarked
package org.localityplan.app.draft;

import org.jspecify.annotations.NullMarked;
