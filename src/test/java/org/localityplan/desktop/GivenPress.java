package org.localityplan.desktop;

import java.nio.file.Path;
import org.localityplan.desktop.Surroundings.PackPress;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.WhatIf;

/// A press that only says where it would print.
final class GivenPress implements PackPress {

    @Override
    public Printed print(Snapshot snapshot) {
        return new Printed.Into(Path.of("board-pack.pdf"));
    }

    @Override
    public Printed print(Snapshot snapshot, WaitingList list, WhatIf whatIf) {
        return new Printed.Into(Path.of("what-if.pdf"));
    }

    @Override
    public void open(Path pack) {
        throw new IllegalStateException("Not opened in tests");
    }
}
