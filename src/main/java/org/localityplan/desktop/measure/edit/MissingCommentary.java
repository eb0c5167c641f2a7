package org.localityplan.desktop.measure.edit;

import java.time.LocalDate;
import java.util.Optional;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;

/// A red or amber figure that nobody has explained.
///
/// Rule: a measure that is shown red or amber needs a commentary for the period of its newest figure.
public final class MissingCommentary {

    private MissingCommentary() {}

    /// The period that is to be explained; empty when none is.
    public static Optional<Period> of(MeasureHistory history, LocalDate asAt) {
        var light = MeasureRag.judge(history, asAt).light();
        return history.latest()
                .map(Observation::period)
                .filter(_ -> light == Light.RED || light == Light.AMBER)
                .filter(period -> history.notes().commentaries().stream()
                        .noneMatch(commentary -> commentary.period().equals(period)));
    }
}
