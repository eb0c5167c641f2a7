package org.localityplan.desktop.kit.detail;

import javafx.scene.input.KeyCode;

/// Something that can be done about a row.
///
/// @param words what its button says
/// @param help what it does, for those who hear it
/// @param key by which it is done from the table
public record Deed(String words, String help, KeyCode key, Runnable run) {}
