package org.localityplan.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/// Gives controls the role, the text and the help that a screen reader speaks. Every control goes through it once,
/// because neither JavaFX nor ControlsFX names them.
public final class Spoken {
    private Spoken() {}

    /// A control that keeps its role.
    ///
    /// @param text what it is or shows
    /// @param help what it does when it is used; empty where that is plain
    public static <N extends Node> N as(N control, String text, String help) {
        control.setAccessibleText(text);
        control.setAccessibleHelp(help);
        return control;
    }

    /// A control or a drawing that gets a role of its own.
    public static <N extends Node> N as(N control, AccessibleRole role, String text, String help) {
        control.setAccessibleRole(role);
        return as(control, text, help);
    }

    /// A picture that says what it shows.
    public static <N extends Node> N picture(N drawing, String text) {
        return as(drawing, AccessibleRole.IMAGE_VIEW, text, "");
    }
}
