package org.localityplan.desktop.kit.workspace;

import java.nio.file.Path;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.WhatIf;

/// Prints a single page of what is looked at, and shows what was printed.
public interface PagePress {

    /// Prints what somebody tries on a list, as an illustration.
    ///
    /// @param list of which enough of the flow is known
    Printed print(Snapshot snapshot, WaitingList list, WhatIf whatIf);

    /// Shows what was printed in the system's own viewer.
    void open(Path printed);

    /// What came of printing.
    sealed interface Printed {
        /// It is in the file.
        record Into(Path file) implements Printed {}

        /// It was not printed; the sentence says why and what to do.
        record Refused(String sentence) implements Printed {}
    }
}
