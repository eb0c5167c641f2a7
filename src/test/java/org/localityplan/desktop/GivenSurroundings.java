package org.localityplan.desktop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.localityplan.desktop.Surroundings.PackPress;
import org.localityplan.desktop.Surroundings.Printed;
import org.localityplan.desktop.kit.workspace.Preferences;
import org.localityplan.domain.history.Snapshot;

/// Surroundings of a frame under test: preferences in memory, a press that only says where it would print.
public final class GivenSurroundings {
    private GivenSurroundings() {}

    public static Surroundings surroundings() {
        return new Surroundings("trafford.plan", "Backed up 08:12", new Remembered(), new Press(), () -> {});
    }

    private static final class Remembered implements Preferences {
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public String read(String name, String otherwise) {
            return kept.getOrDefault(name, otherwise);
        }

        @Override
        public void keep(String name, String value) {
            kept.put(name, value);
        }
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
