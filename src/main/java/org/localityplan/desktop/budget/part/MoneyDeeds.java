package org.localityplan.desktop.budget.part;

import java.util.List;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;

/// What the person who works here can do about the money. Where they can do nothing there are no deeds.
public interface MoneyDeeds {

    /// About the budget lines of a year together.
    List<Deed> lines(Period year);

    /// About one budget line.
    List<Deed> about(BudgetLine line);

    /// Why the lines cannot be changed; empty when they can.
    String whyNoLines();

    /// About the savings of a year together.
    List<Deed> savings(Period year);

    /// About one saving.
    List<Deed> about(Saving saving);

    /// Why the savings cannot be changed; empty when they can.
    String whyNoSavings();

    /// About the gaps of all years together.
    ///
    /// @param year that a new one is for at first
    List<Deed> gaps(Period year);

    /// About one gap.
    List<Deed> about(Budget.Gap gap);

    /// Why the gaps cannot be changed; empty when they can.
    String whyNoGaps();

    /// About the rules by which money is judged.
    List<Deed> rules();
}
