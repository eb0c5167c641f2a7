package org.localityplan.desktop;

import java.nio.file.Path;
import org.localityplan.desktop.Surroundings.PackPress;
import org.localityplan.desktop.Surroundings.Printed;
import org.localityplan.desktop.kit.workspace.Drafts;
import org.localityplan.domain.history.Snapshot;

/// Surroundings of a frame under test: preferences and drafts in memory, a press that only says where it would print.
public final class GivenSurroundings {
    private GivenSurroundings() {}

    public static Surroundings surroundings() {
        return with(new GivenDrafts());
    }

    /// The same with what was typed the day before.
    public static Surroundings with(Drafts drafts) {
        return new Surroundings(
                "trafford.plan", "Backed up 08:12", new GivenPreferences(), drafts, new Press(), () -> {});
    }

    private static final class Press implements PackPress {
        @Override
        public Printed print(Snapshot snapshot) {
            return new Printed.Into(Path.of("board-pack.pdf"));
        }

        @Override
        public void open(Path pack) {
            throw new IllegalStateException("Not opened in tests");
        }
    }
}
