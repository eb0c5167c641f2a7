package org.localityplan.desktop.measure.page.part;

/// A fact with its name.
public record Fact(String name, String words) {}
