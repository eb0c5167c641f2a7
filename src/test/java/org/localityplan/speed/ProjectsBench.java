package org.localityplan.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;
import org.localityplan.store.Session;
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
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to open a plan, and to save a change and take it back: the sample, and the plan with 600 projects.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProjectsBench {

    /// Which plan is opened.
    public enum Plan {
        SAMPLE,
        PROJECTS
    }

    private static final Path FOLDER = Path.of("target", "speed");
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Param
    public Plan plan = Plan.SAMPLE;

    private Path file = FOLDER;

    /// The plan is made unless it is there.
    @Setup(Level.Trial)
    public void start() throws IOException {
        Files.createDirectories(FOLDER);
        file = plan == Plan.SAMPLE ? MillionFigures.sample(FOLDER) : ManyProjects.WHOLE.plan(FOLDER);
    }

    @Benchmark
    public Snapshot opens() {
        try (PlanStore store = store()) {
            return store.snapshot();
        }
    }

    /// A hundred saves and their undoing, with the plan opened once.
    @Benchmark
    public Snapshot savesAndTakesBackAHundredTimes() {
        try (PlanStore store = store()) {
            Project project = store.snapshot().plan().programmes().getFirst().projects().getFirst();
            Milestone milestone = project.milestones().getLast();
            for (int i = 0; i < 100; i++) {
                saved(store.carryOut(new PlanChange.MoveMilestone(
                        project.id(), milestone.id(), new Milestone.Delivery.Forecast(DAY),
                        "To see how long it takes")));
                saved(store.undo());
            }
            return store.snapshot();
        }
    }

    private static void saved(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.faults().toString());
        }
    }

    private PlanStore store() {
        Session session =
                new Session("programme.office", MillionFigures.session(FOLDER).clock(), FOLDER.resolve("backups"));
        return switch (PlanStore.open(file, session)) {
            case Opening.Opened(PlanStore store) -> store;
            case Opening.Refused refused -> throw new IllegalStateException(refused.refusal().sentence());
        };
    }
}
