package org.localityplan.intake;

/// One thing in a file that stops its import.
///
/// @param row the row as a person sees it, from 1; 0 when the fault concerns the whole file
/// @param column the header of the column as the file writes it; empty when the fault concerns the row or the file
/// @param problem what is wrong, in a sentence
/// @param remedy what to do about it, in a sentence
public record Fault(long row, String column, String problem, String remedy) {

    /// The fault in one line: `Row 12, Measure Value: "1,23" is no number. Write 1.23 or 123.`
    public String words() {
        String place = row == 0 ? "" : "Row " + row;
        String at = column.isEmpty() ? place : place + ", " + column;
        return (at.isEmpty() ? "" : at + ": ") + problem + " " + remedy;
    }
}
