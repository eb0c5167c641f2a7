/// Risks, milestones, decisions and actions of all programmes: the screen of a programme office.
///
/// Entry: [RisksScreen], which shows what a [RisksModel] has chosen in three tabs, each in a package below this one. Rows and
/// forms come from the kit, because the page of a programme has the same.
@NullMarked
package org.localityplan.desktop.risk;

import org.jspecify.annotations.NullMarked;
