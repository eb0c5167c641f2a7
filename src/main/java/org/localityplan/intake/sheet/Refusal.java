package org.localityplan.intake.sheet;

/// Why a file, or the rest of it, cannot be read.
///
/// @param row the row where reading stopped; 0 when it concerns the whole file
/// @param problem what is wrong, in a sentence
/// @param remedy what the person can do about it, in a sentence
public record Refusal(long row, String problem, String remedy) {
    static Refusal ofFile(String problem, String remedy) {
        return new Refusal(0, problem, remedy);
    }
}
