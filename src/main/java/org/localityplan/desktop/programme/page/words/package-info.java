/// What the page of a programme says, made from a snapshot without a window.
///
/// Entry: [ProgrammePage]. Risks, actions and milestones are worded in the kit, because the screen of all programmes has the
/// same rows; here is what only a programme has: its projects, its account, its money, its reports.
@NullMarked
package org.localityplan.desktop.programme.page.words;

import org.jspecify.annotations.NullMarked;
