package org.localityplan.desktop.budget;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.budget.Saving;

/// A row of the table of savings: a saving, or the total of several.
///
/// @param total whether the row is a total
record SavingLine(String name, String programme, String agreed, String forecast, boolean total) {

    static SavingLine of(Saving saving, String programme) {
        return new SavingLine(
                saving.name(), programme, Amounts.print(saving.agreed()), Amounts.print(saving.forecast()), false);
    }

    /// The total of savings.
    static SavingLine total(List<Saving> savings) {
        return new SavingLine(
                "All savings",
                "",
                Amounts.total(savings.stream().map(Saving::agreed).toList()),
                Amounts.total(savings.stream().map(Saving::forecast).toList()),
                true);
    }

    /// The row in one sentence.
    String spoken() {
        return Stream.of(name, programme, "agreed " + agreed, "forecast " + forecast)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
