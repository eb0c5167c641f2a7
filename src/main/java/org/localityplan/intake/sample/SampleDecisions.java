package org.localityplan.intake.sample;

import java.util.List;
import org.localityplan.domain.plan.Decision;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// What the sample's programmes ask of the board.
final class SampleDecisions {

    private SampleDecisions() {}

    static List<Decision> read(Sources sources) {
        return SampleFile.rows("decisions.csv").stream()
                .map(row -> decision(row, sources))
                .toList();
    }

    private static Decision decision(SampleRow row, Sources sources) {
        return new Decision(
                SampleRow.id("decision", row.text("ask")),
                SampleRow.id("programme", row.text("programme")),
                row.text("ask"),
                row.text("paper"),
                row.day("raised"),
                row.day("due"),
                row.one(Decision.State.class, "state"),
                row.text("meeting"),
                sources.of(row));
    }
}
