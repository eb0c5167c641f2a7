package org.localityplan.desktop.risk.part;

import java.util.List;
import java.util.UUID;
import org.localityplan.domain.register.Register;

/// What is watched: the registers, and of which programmes they are.
///
/// @param programmes empty for all
public record Watched(Register register, List<UUID> programmes) {
    public Watched {
        programmes = List.copyOf(programmes);
    }
}
