/// The money: the gap of a year with what is left of it after savings, the year's budget lines, its savings, and past spend.
///
/// Entry: [org.localityplan.desktop.budget.BudgetScreen]. The year is chosen in
/// [org.localityplan.desktop.budget.BudgetModel]; each tab shows the money of that year and has a package of its own. Gap and
/// variance stand on tabs of their own and are never added up; a total that differs from the rounded figures above it says so.
@NullMarked
package org.localityplan.desktop.budget;

import org.jspecify.annotations.NullMarked;
