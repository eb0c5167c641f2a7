package org.localityplan.desktop.measure.page.head;

import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.domain.measure.MeasureHistory;

/// What can be done about a measure from its page.
@FunctionalInterface
public interface MeasureActions {

    /// Nothing can be done.
    MeasureActions NONE = (_, _) -> List.of();

    /// The actions for the measure as it is now: the first has a button of its own, the others stand under "More".
    ///
    /// @param place where an action may open its form
    List<Action> of(MeasureHistory measure, FormPlace place);

    /// One action.
    ///
    /// @param words what the button says
    /// @param help what it does, for those who hear it
    /// @param barred why the person may not do it; empty when they may
    record Action(String words, String help, Optional<String> barred, Runnable run) {}
}
