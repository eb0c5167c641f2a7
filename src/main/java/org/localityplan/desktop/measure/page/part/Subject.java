package org.localityplan.desktop.measure.page.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Target.Aim;

/// The measure that the page is about, in the snapshot that is looked at, and how its figures are worded.
public record Subject(MeasureHistory history, Snapshot snapshot) {

    private static final String NONE = "–";

    /// The subject of a page; empty when the snapshot does not know the measure.
    public static Optional<Subject> of(Snapshot snapshot, MeasureKey key) {
        return snapshot.measure(key).map(history -> new Subject(history, snapshot));
    }

    public Measure measure() {
        return history.measure();
    }

    /// A value with its unit: `88.9%`.
    public String print(BigDecimal amount) {
        return measure().unit().print(amount);
    }

    /// A figure in words: its value, or `suppressed` or `missing`.
    public String words(Figure figure) {
        return switch (figure) {
            case Figure.Value value -> print(value.amount());
            case Figure.Suppressed() -> "suppressed";
            case Figure.Missing() -> "missing";
        };
    }

    /// What is aimed at: `85.0%`, or `80.0% to 90.0%`.
    public String words(Target target) {
        return switch (target.aim()) {
            case Aim.Level(var level) -> print(level);
            case Aim.Band(var low, var high) -> print(low) + " to " + print(high);
        };
    }

    /// The aim that holds for the figure's period; a dash where there is none.
    public String target(Observation observation) {
        return history.target(observation.period()).map(this::words).orElse(NONE);
    }

    /// The target that holds for the newest figure, or else the newest of all.
    public Optional<Target> currentTarget() {
        return history.latest()
                .map(Observation::period)
                .flatMap(history::target)
                .or(() -> history.targets().stream().reduce((_, newer) -> newer));
    }

    public static boolean provisional(Observation observation) {
        return observation.figure() instanceof Figure.Value value && value.provisional();
    }
}
