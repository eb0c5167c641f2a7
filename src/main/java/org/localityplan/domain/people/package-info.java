/// The people who work with a plan, and what each may do.
///
/// Entry: [People]. Roles stop accidents; what protects the figures is who can open the file. Depends on nothing else.
@NullMarked
package org.localityplan.domain.people;

import org.jspecify.annotations.NullMarked;
