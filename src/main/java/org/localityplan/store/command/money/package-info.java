/// The commands on money: reports of budget lines, the lines themselves, savings, the gaps of years, and the rules by which they are judged.
///
/// Entry: [ReportKeeper], [LineKeeper], [SavingKeeper], [GapKeeper] and [RulesKeeper]. What cannot be is refused; an amount that was
/// probably typed in the wrong unit is asked about. Depends on the domain, on the queries and the writing of the store.
@NullMarked
package org.localityplan.store.command.money;

import org.jspecify.annotations.NullMarked;
