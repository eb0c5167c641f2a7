package org.localityplan.desktop.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.command.money.BudgetChapters;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.desktop.budget.gap.GapsShown;
import org.localityplan.desktop.budget.line.LinesShown;
import org.localityplan.desktop.budget.saving.SavingsShown;

/// The screen and the command line print the same figures.
class SameAsCommandTest {

    private static final Chapters COMMAND = BudgetChapters.of(GivenYears.SAMPLE);

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void ofLines(int year) {
        var shown = LinesShown.of(GivenYears.sample(year));
        assertThat(printed("rows", year, "line", "budget_pounds", "actual_pounds", "forecast_pounds"))
                .containsExactlyInAnyOrderElementsOf(shown);
        assertThat(COMMAND.sentences()).contains(LinesShown.total(GivenYears.sample(year)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void ofSavings(int year) {
        assertThat(printed("savings", year, "saving", "agreed_pounds", "forecast_pounds", "challenge"))
                .containsExactlyInAnyOrderElementsOf(SavingsShown.of(GivenYears.sample(year)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void ofGaps(int year) {
        assertThat(printed("gaps", year, "opening_pounds", "low_pounds", "expected_pounds", "high_pounds",
                "lasting_pounds"))
                .containsExactly(GapsShown.of(GivenYears.sample(year)));
    }

    /// What stands in columns of a table of the command line, in the rows of a year.
    private static List<List<String>> printed(String chapter, int year, String... keys) {
        Report table = COMMAND.all().stream()
                .filter(each -> each.key().equals(chapter))
                .map(each -> ((Chapters.Table) each).table())
                .findFirst()
                .orElseThrow();
        List<String> columns = table.columns().stream().map(Report.Column::key).toList();
        String code = GivenYears.sample(year).year().code();
        return table.rows().stream()
                .filter(row -> words(row.get(columns.indexOf("year"))).equals(code))
                .map(row -> Stream.of(keys).map(key -> words(row.get(columns.indexOf(key)))).toList())
                .toList();
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> words;
            case Cell.Amount(_, String printed) -> printed;
            case Cell.Flag(boolean yes) -> String.valueOf(yes);
            case Cell.Empty() -> "";
        };
    }
}
