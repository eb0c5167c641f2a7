package org.localityplan.desktop.kit.form.around;

/// Something that can be done about a whole form with one key.
///
/// @param name by which the form knows it
/// @param help what it does
/// @param keys as JavaFX reads them: `Shortcut+Shift+N`
/// @param said the keys as people read them: `Ctrl+Shift+N`
public record Shortcut(String name, String words, String help, String keys, String said) {}
