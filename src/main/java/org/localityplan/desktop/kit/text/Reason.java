package org.localityplan.desktop.kit.text;

/// Why a chart cannot be drawn.
///
/// @param heading what is the matter, in a few words
/// @param words why, and what would change it
public record Reason(String heading, String words) {}
