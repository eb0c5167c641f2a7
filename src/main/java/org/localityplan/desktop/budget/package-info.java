/// The money: the gap of a year with what is left of it after savings, the year's budget lines, its savings, and past spend.
///
/// Entry: [org.localityplan.desktop.budget.BudgetScreen], which shows a [org.localityplan.desktop.budget.BudgetPage] of the
/// year that is chosen in [org.localityplan.desktop.budget.BudgetModel]. Gap and variance stand in cards of their own and are
/// never added up; a total that differs from the rounded figures above it says so.
@NullMarked
package org.localityplan.desktop.budget;

import org.jspecify.annotations.NullMarked;
