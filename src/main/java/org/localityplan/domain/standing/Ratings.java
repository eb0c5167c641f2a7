package org.localityplan.domain.standing;

import java.util.Collection;
import java.util.List;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.plan.Programme;

/// The ratings of the measures that programmes are judged by.
final class Ratings {
    private Ratings() {}

    /// The measures of the newest plan's programmes, each counted once however many programmes share it.
    static RatingTally of(Snapshot snapshot) {
        List<MeasureKey> keys = snapshot.plan().programmes().stream()
                .flatMap(programme -> programme.measures().stream())
                .distinct()
                .toList();
        return of(keys, snapshot);
    }

    static RatingTally of(Programme programme, Snapshot snapshot) {
        return of(programme.measures(), snapshot);
    }

    private static RatingTally of(Collection<MeasureKey> keys, Snapshot snapshot) {
        return RatingTally.of(keys.stream()
                .map(key -> snapshot.measure(key)
                        .map(history -> MeasureRag.judge(history, snapshot.asAt()))
                        .orElse(new Rating.Unrated(Rating.Reason.NO_DATA)))
                .toList());
    }
}
