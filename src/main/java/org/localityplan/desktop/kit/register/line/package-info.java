/// Risks, actions, milestones and decisions as tables word them, on whichever screen they stand.
///
/// Entry: [RiskLine], [ActionLine], [MilestoneLine] and [DecisionLine]: each is a row, says itself to who hears it, and has a
/// detail with its whole history. [RegisterTables] are the tables of such rows. Made without a window, from the register.
@NullMarked
package org.localityplan.desktop.kit.register.line;

import org.jspecify.annotations.NullMarked;
