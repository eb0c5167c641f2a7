package org.localityplan.desktop.measure.page.head;

import java.util.List;
import javafx.scene.layout.Region;
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
    record Action(String words, String help, Runnable run) {}

    /// Where a form is shown: in place of the page, until it is closed. Escape closes it too.
    interface FormPlace {
        /// Shows the form and puts the keyboard into it.
        ///
        /// @param closed is called when Escape has closed it
        void open(Region form, Runnable closed);

        /// Goes back to the page.
        void close();
    }
}
