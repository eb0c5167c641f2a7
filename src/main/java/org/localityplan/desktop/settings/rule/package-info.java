/// The rules by which a plan is challenged: their thresholds, how often is reported, and from which score the board hears of a
/// risk.
///
/// Entry: [RulesTab]. All of it is changed on one form, which shows whose evidence would change before anything is saved.
@NullMarked
package org.localityplan.desktop.settings.rule;

import org.jspecify.annotations.NullMarked;
