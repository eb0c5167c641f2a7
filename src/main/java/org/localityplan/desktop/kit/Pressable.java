package org.localityplan.desktop.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// A card that is pressed like a button, with a click, Enter or Space. Unlike a button it lets its texts wrap.
public final class Pressable extends VBox {

    private final Runnable action;

    /// @param spoken what it shows, in one sentence
    /// @param help what pressing it does
    public Pressable(String spoken, String help, Runnable action, Node... contents) {
        super(contents);
        this.action = action;
        setFocusTraversable(true);
        setMinWidth(0);
        Spoken.as(this, AccessibleRole.BUTTON, spoken, help);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessibleAction, Object... parameters) {
        if (accessibleAction == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(accessibleAction, parameters);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            action.run();
        }
    }
}
