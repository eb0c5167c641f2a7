package org.localityplan.desktop.kit.room;

import javafx.scene.layout.Region;

/// Where a form is shown: in place of the page, until it is closed. Escape closes it too.
public interface FormPlace {

    /// Shows the form and puts the keyboard into it.
    ///
    /// @param closed is called when Escape has closed it
    void open(Region form, Runnable closed);

    /// Goes back to the page.
    void close();
}
