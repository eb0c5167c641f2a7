package org.localityplan.app;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.localityplan.store.Refusal;

/// What is said when a plan cannot be opened, and what can be done then.
final class RefusedOpening {
    private static final ButtonType LOOK = new ButtonType("Look at a read-only copy", ButtonData.OK_DONE);
    private static final ButtonType QUIT = new ButtonType("Quit", ButtonData.CANCEL_CLOSE);

    private RefusedOpening() {}

    /// Says why, and offers the copy where somebody else has the plan or its folder is protected.
    ///
    /// @return whether the person wants to look at a copy
    static boolean lookAtCopy(Refusal refusal) {
        boolean offered = refusal instanceof Refusal.Held || refusal instanceof Refusal.ReadOnlyFolder;
        if (!offered) {
            say(refusal);
            return false;
        }
        return alert(refusal, LOOK, QUIT).showAndWait().filter(LOOK::equals).isPresent();
    }

    /// Says why, and waits until it is read.
    static void say(Refusal refusal) {
        alert(refusal, QUIT).showAndWait();
    }

    private static Alert alert(Refusal refusal, ButtonType... choices) {
        Alert alert = new Alert(AlertType.WARNING, refusal.sentence(), choices);
        alert.setTitle("Locality Plan Dashboard");
        alert.setHeaderText("The plan was not opened");
        return alert;
    }
}
