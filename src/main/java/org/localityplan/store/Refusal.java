package org.localityplan.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Why a plan file was not opened or made. Whatever the reason, the file is as it was.
public sealed interface Refusal {

    /// What happened, what is safe and what to do.
    String sentence();

    /// Somebody has the file open; a read-only copy can be opened instead.
    record Held(String file, String who, Instant since, ZoneId zone) implements Refusal {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

        @Override
        public String sentence() {
            LocalDate day = LocalDate.ofInstant(since, zone);
            return ("“%s” is open: %s has had it open since %s on %s. Nothing was changed. Ask them to close it, "
                    + "or look at a read-only copy.")
                    .formatted(file, who, TIME.format(since.atZone(zone)), DAY.format(day));
        }
    }

    record Missing(String file) implements Refusal {
        @Override
        public String sentence() {
            return "There is no file “%s”. Nothing was made. Check the name, or make a new plan there.".formatted(file);
        }
    }

    record AlreadyThere(String file) implements Refusal {
        @Override
        public String sentence() {
            return "There is a file “%s” already. It was left as it is. Open it, or choose another name."
                    .formatted(file);
        }
    }

    record NotAPlan(String file) implements Refusal {
        @Override
        public String sentence() {
            return "“%s” is not a plan file. It was left as it is. Choose a file that this program has made."
                    .formatted(file);
        }
    }

    /// Its schema or its H2 is newer than ours.
    ///
    /// @param version the version of the program that wrote it
    record Newer(String file, String version) implements Refusal {
        @Override
        public String sentence() {
            return ("“%s” was written by a newer version of this program (%s). It was left as it is. Open it with "
                    + "that version.")
                    .formatted(file, version);
        }
    }

    /// The bytes are not those that were written when the file was closed.
    record Damaged(String file) implements Refusal {
        @Override
        public String sentence() {
            return ("“%s” is damaged: it is not as it was when it was last closed. Nothing was read from it or "
                    + "changed. Put a backup in its place.")
                    .formatted(file);
        }
    }

    /// There are fewer bytes than when the file was closed.
    record Cut(String file, long missing) implements Refusal {
        @Override
        public String sentence() {
            return ("“%s” is incomplete: %,d bytes are missing, as when a copy or download was cut short. Nothing "
                    + "was read from it or changed. Copy it again, or put a backup in its place.")
                    .formatted(file, missing);
        }
    }

    record ReadOnlyFolder(String file) implements Refusal {
        @Override
        public String sentence() {
            return ("“%s” cannot be written where it is: the file or its folder is protected. Nothing was "
                    + "changed. Copy it to a folder of your own, or look at a read-only copy.")
                    .formatted(file);
        }
    }

    record BadName(String file) implements Refusal {
        @Override
        public String sentence() {
            return ("A plan file cannot be named “%s”: semicolons are not allowed in its name or folders. Nothing "
                    + "was made. Choose another name.")
                    .formatted(file);
        }
    }

    /// Reading or writing failed, for example because a disk is full or was unplugged.
    record Unreachable(String file, String cause) implements Refusal {
        @Override
        public String sentence() {
            return ("“%s” could not be read or written (%s). What was saved before is safe. Check that the disk "
                    + "is there and has room, and try again.")
                    .formatted(file, cause);
        }
    }

    /// There is neither a backup nor a copy that holds together.
    record NoCopy(String file) implements Refusal {
        @Override
        public String sentence() {
            return ("No copy of “%s” can be shown: there is no backup on this computer, and the file is being "
                    + "written. Nothing was changed. Try again when it is closed.")
                    .formatted(file);
        }
    }

    /// Its schema is older than ours, and no backup of it could be made before it was changed.
    ///
    /// @param cause why there is no backup
    record NoBackup(String file, String cause) implements Refusal {
        @Override
        public String sentence() {
            return ("“%s” was written by an older version of this program, and no backup could be made before it is "
                    + "brought up to date (%s). It was left as it is. Make room for the backup, or choose another "
                    + "folder for it, and open the plan again.")
                    .formatted(file, cause);
        }
    }
}
