package org.localityplan.desktop.risk.matrix;

import java.util.List;
import org.localityplan.domain.register.Register;
import org.localityplan.domain.register.RiskEntry;

/// Which risks are shown.
enum Shown {
    OPEN("All open ones"),
    BOARD("What the board hears of"),
    UNREVIEWED("Review overdue"),
    CLOSED("Closed ones");

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    List<RiskEntry> of(Register register) {
        return switch (this) {
            case OPEN -> register.open();
            case BOARD -> register.aboveAppetite();
            case UNREVIEWED -> register.open().stream()
                    .filter(entry -> entry.daysUnreviewed(register.asAt()) > 0)
                    .toList();
            case CLOSED -> register.risks().stream().filter(entry -> entry.risk().closed()).toList();
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
