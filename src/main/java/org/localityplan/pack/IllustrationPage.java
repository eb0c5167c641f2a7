package org.localityplan.pack;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIfSentence;
import org.localityplan.pack.page.Document;
import org.localityplan.pack.page.Document.Cover;
import org.localityplan.pack.section.WhatIfSection;

/// One page with what somebody tries on a waiting list. It says twice that it is an illustration and not a record, because
/// pages are copied and torn apart.
public final class IllustrationPage {

    private IllustrationPage() {}

    /// The page.
    ///
    /// @param snapshot the plan that is looked at
    /// @param comparison what is tried on the list, beside how it would go on
    public static Document of(Snapshot snapshot, WaitingList list, Comparison comparison) {
        String locality = snapshot.locality().name();
        String counted = Spoken.day(comparison.tried().from());
        boolean invented = list.latest().filter(count -> count.provenance().isIllustrative()).isPresent();
        return new Document(
                new Cover(
                        locality,
                        "What if: " + list.name(),
                        List.of("Illustration: not a record", "From the counts up to " + counted),
                        WhatIfSentence.outcome(comparison),
                        Stream.of(invented ? "The counts that it starts from are illustrative, too." : "")
                                .filter(note -> !note.isEmpty())
                                .toList()),
                "What would come of something that is tried on a waiting list: an illustration.",
                locality + " · Illustration: not a record",
                "Illustration: not a record",
                snapshot.asAt(),
                List.of(WhatIfSection.of(list, comparison)));
    }
}
