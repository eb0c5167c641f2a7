package org.localityplan.desktop.kit.sheet;

/// What a cell shows.
///
/// @param mark what stands before the text
/// @param fresh whether it would be saved
/// @param typed whether a person can type into it
public record CellLook(String text, Mark mark, boolean fresh, boolean typed) {

    /// What stands before the text of a cell.
    public sealed interface Mark {
        record None() implements Mark {}

        /// Something is wrong with it.
        record Wrong() implements Mark {}

        /// It is asked about.
        record Asked() implements Mark {}

        /// What is replaced: `88.1 →`.
        record Before(String words) implements Mark {}

        /// What will be removed.
        record Removed(String figure, String words) implements Mark {}
    }

    /// Words that are only read.
    public static CellLook read(String text) {
        return new CellLook(text, new Mark.None(), false, false);
    }
}
