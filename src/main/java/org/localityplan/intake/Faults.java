package org.localityplan.intake;

import java.util.ArrayList;
import java.util.List;

/// The faults found so far. Beyond the first 200 they are only counted.
final class Faults {

    static final int LISTED = 200;

    private final List<Fault> listed = new ArrayList<>();
    private long more;

    void add(Fault fault) {
        if (listed.size() < LISTED) {
            listed.add(fault);
        } else {
            more++;
        }
    }

    boolean none() {
        return listed.isEmpty();
    }

    DryRun.Faulty faulty() {
        return new DryRun.Faulty(listed, more);
    }
}
