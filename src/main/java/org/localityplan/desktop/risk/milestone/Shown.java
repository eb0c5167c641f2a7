package org.localityplan.desktop.risk.milestone;

import java.util.List;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.register.MilestoneEntry;
import org.localityplan.domain.register.Register;

/// Which milestones are shown, and in which order.
enum Shown {
    SLIPPED("What has slipped, the latest first"),
    AHEAD("The next six months"),
    KEY("Key milestones by day"),
    ALL("All by day");

    private static final int MONTHS = 6;

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    List<MilestoneEntry> of(Register register) {
        var all = register.milestones();
        return switch (this) {
            case SLIPPED -> all.stream()
                    .filter(entry -> entry.slipped(register.asAt()))
                    .sorted(MilestoneEntry.latestFirst(register.asAt()))
                    .toList();
            case AHEAD -> all.stream().filter(entry -> ahead(entry.milestone(), register)).toList();
            case KEY -> all.stream().filter(entry -> entry.milestone().key()).toList();
            case ALL -> all;
        };
    }

    private static boolean ahead(Milestone milestone, Register register) {
        return !milestone.reached()
                && !milestone.delivery().day().isAfter(register.asAt().plusMonths(MONTHS));
    }

    @Override
    public String toString() {
        return words;
    }
}
