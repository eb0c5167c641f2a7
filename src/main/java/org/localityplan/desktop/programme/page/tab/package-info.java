/// The six tabs of a programme: projects, measures, milestones, risks, money, history.
///
/// Entry: [ProgrammeTabs]. A tab is told of the programme only when it is looked at. What speaks against the programme leads
/// here: each finding has a tab and a row.
@NullMarked
package org.localityplan.desktop.programme.page.tab;

import org.jspecify.annotations.NullMarked;
