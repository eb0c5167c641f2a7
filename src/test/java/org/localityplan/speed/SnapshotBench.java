package org.localityplan.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;
import org.localityplan.store.Refusal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to read the whole snapshot from an open plan: of the sample, and of the plan with a million figures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SnapshotBench {

    /// Which plan is read.
    public enum Plan {
        SAMPLE,
        MILLION
    }

    private static final Path FOLDER = Path.of("target", "speed");

    @Param
    public Plan plan = Plan.SAMPLE;

    private Opening opening = new Opening.Refused(new Refusal.Missing("not opened yet"));

    /// Opens the plan, which is made unless it is there.
    @Setup(Level.Trial)
    public void start() throws IOException {
        Files.createDirectories(FOLDER);
        Path file = plan == Plan.SAMPLE ? MillionFigures.sample(FOLDER) : MillionFigures.WHOLE.plan(FOLDER);
        opening = PlanStore.open(file, MillionFigures.session(FOLDER));
    }

    @Benchmark
    public Snapshot readsSnapshot() {
        PlanStore store = store();
        return store.snapshotOf(store.snapshot().locality().code());
    }

    @TearDown(Level.Trial)
    public void stop() {
        store().close();
    }

    private PlanStore store() {
        return switch (opening) {
            case Opening.Opened(PlanStore store) -> store;
            case Opening.Refused refused -> throw new IllegalStateException(refused.refusal().sentence());
        };
    }
}
