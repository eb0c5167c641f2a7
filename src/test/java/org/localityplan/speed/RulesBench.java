package org.localityplan.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Rating;
import org.localityplan.intake.sample.SamplePlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to judge all measures of the sample.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBench {
    private final Snapshot sample = SamplePlan.read().plan();
    private final LocalDate asAt = sample.asAt();

    @Benchmark
    public List<Rating> judgesAllMeasures() {
        return sample.measures().stream().map(each -> MeasureRag.judge(each, asAt)).toList();
    }
}
