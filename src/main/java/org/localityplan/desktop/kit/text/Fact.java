package org.localityplan.desktop.kit.text;

/// A fact with its name.
public record Fact(String name, String words) {}
