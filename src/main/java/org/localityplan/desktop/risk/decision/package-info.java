/// What the board is asked and what it answered, and the actions that somebody has undertaken.
///
/// Entry: [DecisionTab]. What is waited for stands above what is over.
@NullMarked
package org.localityplan.desktop.risk.decision;

import org.jspecify.annotations.NullMarked;
