package org.localityplan.desktop.kit.sheet;

/// What is wrong with one cell of a sheet.
///
/// @param words where it is, what is wrong and what to do
public record CellFault(GridCell cell, String words) {}
