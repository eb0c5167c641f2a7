package org.localityplan.desktop;

import java.nio.file.Path;
import org.localityplan.desktop.Surroundings.PackPress;
import org.localityplan.desktop.Surroundings.Printed;
import org.localityplan.domain.history.Snapshot;

/// Surroundings of a frame under test: preferences in memory, a press that only says where it would print.
public final class GivenSurroundings {
    private GivenSurroundings() {}

    public static Surroundings surroundings() {
        return new Surroundings("trafford.plan", "Backed up 08:12", new GivenPreferences(), new Press(), () -> {});
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
