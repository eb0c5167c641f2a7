package org.localityplan.intake.sheet;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.localityplan.domain.PersonalDetail;

/// Recognises what looks like details of single people. The program keeps aggregates only and refuses such a file.
public final class PersonalDetails {

    private static final String REMEDY = "Import totals only. Nothing of this file was kept.";

    private PersonalDetails() {}

    /// A refusal that names the row but repeats nothing of what was found.
    public static Optional<Refusal> in(Row row) {
        return refusal(row, PersonalDetail::in);
    }

    /// The same for a row that may hold headers, whose words also count.
    public static Optional<Refusal> inTitle(Row row) {
        return refusal(row,
                cell -> PersonalDetail.in(cell).isEmpty() ? PersonalDetail.announcedBy(cell) : PersonalDetail.in(cell));
    }

    private static Optional<Refusal> refusal(Row row, UnaryOperator<String> what) {
        return row.cells().stream()
                .map(what)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> new Refusal(row.number(), "The file seems to hold " + words + " of single people.",
                        REMEDY));
    }
}
