/// The forms of the money: a month of a budget line, a line, a saving, all savings of a year in one pass, a
/// gap, and the rules.
///
/// Entry: [MoneyForms], which says what the person who works here may do and opens the form. Amounts are typed in £m, and what
/// is hardly meant is asked. Each form is a script without a window and makes one command that can be taken back.
@NullMarked
package org.localityplan.desktop.budget.edit;

import org.jspecify.annotations.NullMarked;
