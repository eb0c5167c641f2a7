package org.localityplan.domain.history;

import java.util.List;

/// What came of a command.
public sealed interface Outcome {

    /// It is saved for good: on the disk, with its audit entry.
    ///
    /// @param entry the audit entry that was written
    record Saved(AuditEntry entry) implements Outcome {}

    /// It was not carried out; nothing has changed.
    ///
    /// @param faults one sentence each: what is wrong and what to do
    record Refused(List<Fault> faults) implements Outcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// What is wrong with one field of a form.
    ///
    /// @param field the field's name in the command, for example `waiting`; empty when it concerns the whole
    /// @param sentence what is wrong and what to do
    /// @param asks whether it may be meant after all: the same command that brings this fault along as agreed is carried out
    record Fault(String field, String sentence, boolean asks) {

        /// What cannot be.
        public Fault(String field, String sentence) {
            this(field, sentence, false);
        }

        /// What can be meant, but hardly is.
        public static Fault asking(String field, String sentence) {
            return new Fault(field, sentence, true);
        }
    }
}
