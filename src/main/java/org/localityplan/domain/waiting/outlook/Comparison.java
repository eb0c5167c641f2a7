package org.localityplan.domain.waiting.outlook;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.WhatIf.End;
import org.localityplan.domain.waiting.outlook.WhatIf.Projection;

/// What would come of something that is tried on a list, beside how the list would go on as now. It is an illustration.
///
/// @param asNow week by week if nothing is changed
/// @param tried week by week if it is tried
public record Comparison(WhatIf whatIf, Projection.Sizes asNow, Projection.Sizes tried) {

    private static final int[] HORIZONS = {26, 52, 104, 156, WhatIf.WEEKS};
    private static final int WITHOUT_END = 104;

    /// Tries it on a list; empty where too little of its flow is known.
    public static Optional<Comparison> of(WaitingList list, WhatIf whatIf) {
        return WhatIf.AS_NOW.on(list) instanceof Projection.Sizes asNow
                && whatIf.on(list) instanceof Projection.Sizes tried
                        ? Optional.of(new Comparison(whatIf, asNow, tried))
                        : Optional.empty();
    }

    /// Whether anything is tried.
    public boolean changed() {
        return !whatIf.equals(WhatIf.AS_NOW);
    }

    /// So many weeks are worth looking at: until the later of the two lists has cleared, in steps of years; two years where
    /// neither clears.
    public int weeks() {
        int longest = Stream.of(asNow, tried)
                .mapToInt(sizes -> sizes.end() instanceof End.Clears(var _, int weeks) ? weeks : 0)
                .max()
                .orElse(0);
        return longest == 0
                ? WITHOUT_END
                : IntStream.of(HORIZONS).filter(weeks -> weeks >= longest).findFirst().orElse(WhatIf.WEEKS);
    }
}
