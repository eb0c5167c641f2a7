package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.Surroundings;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.intake.sample.SamplePlan;

/// A journey that only looks: at the sample, or at another snapshot.
abstract class Journey extends OpenWindow<StillPlan> {

    private static final Snapshot SAMPLE = SamplePlan.read().plan();

    final Surroundings surroundings = GivenSurroundings.surroundings();

    Journey(Place start) {
        super(start, new StillPlan(SAMPLE));
    }

    Journey(Place start, Snapshot snapshot, Supplier<Screens> screens) {
        super(start, new StillPlan(snapshot), screens);
    }

    @Override
    final Surroundings surroundings(Background background) {
        return surroundings;
    }

    @Override
    final void leave() {
        assertThat(plan.listeners()).isZero();
    }
}
