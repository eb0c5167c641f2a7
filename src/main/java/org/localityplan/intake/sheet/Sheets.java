package org.localityplan.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The tables of one file, read in a single pass without being held in memory.
public interface Sheets {

    /// Reads table after table. Hidden sheets are passed over.
    ///
    /// @return why reading had to stop, or empty when the reader had enough or the end was reached
    Optional<Refusal> read(Taker taker) throws IOException;

    /// Takes the rows of a file.
    interface Taker {
        /// Takes one row.
        ///
        /// @param row it is not blank
        /// @return whether more rows of this table are wanted
        boolean take(Row row);

        /// Whether the next table is wanted, asked at the end of each.
        boolean wantsNextTable();
    }

    /// What a file turned out to be.
    sealed interface Opened {
        record Sound(Sheets sheets) implements Opened {}

        record Refused(Refusal refusal) implements Opened {}
    }

    /// Looks at a file's first bytes and size, and prepares it for reading.
    static Opened open(Path file) throws IOException {
        return open(file, FileKind.LARGEST_FILE);
    }

    /// The same for a file that may be larger than most.
    ///
    /// @param largest in bytes
    static Opened open(Path file, long largest) throws IOException {
        FileKind kind = FileKind.of(file, largest);
        return kind == FileKind.TOO_LARGE ? FileKind.tooLarge(largest) : kind.open(file);
    }
}
