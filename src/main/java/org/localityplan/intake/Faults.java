package org.localityplan.intake;

import java.util.ArrayList;
import java.util.List;

/// The faults found so far. Beyond the first 200 they are only counted.
public final class Faults {

    static final int LISTED = 200;

    private final List<Fault> listed = new ArrayList<>();
    private long more;

    public void add(Fault fault) {
        if (listed.size() < LISTED) {
            listed.add(fault);
        } else {
            more++;
        }
    }

    public boolean none() {
        return listed.isEmpty();
    }

    /// All of them, as an answer.
    public DryRun.Faulty faulty() {
        return new DryRun.Faulty(listed, more);
    }
}
