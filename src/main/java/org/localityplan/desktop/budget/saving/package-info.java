/// The savings of a year, by how sure they are, and those that are challenged.
///
/// Entry: [SavingTab]. A row is a [SavingLine]; one that is counted on although its project is off track says so in a line of
/// its own. What can be done about a saving is handed in.
@NullMarked
package org.localityplan.desktop.budget.saving;

import org.jspecify.annotations.NullMarked;
