package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The money of the sample.
final class SampleBudget {

    private final Sources sources;
    private final Map<UUID, List<LineReport>> reports;

    private SampleBudget(Sources sources) {
        this.sources = sources;
        this.reports = SampleFile.rows("budget_reports.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> id("budget line", "line", row),
                        Collectors.mapping(this::report, Collectors.toUnmodifiableList())));
    }

    static Budget read(Sources sources) {
        SampleBudget reader = new SampleBudget(sources);
        return new Budget(
                all("budget_lines.csv", reader::line),
                all("savings.csv", reader::saving),
                all("gaps.csv", reader::gap),
                all("spending.csv", reader::spend));
    }

    private static <T> List<T> all(String file, Function<SampleRow, T> reading) {
        return SampleFile.rows(file).stream().map(reading).toList();
    }

    private static UUID id(String kind, String nameColumn, SampleRow row) {
        return SampleRow.id(kind, row.text(nameColumn) + " " + row.text("period"));
    }

    private static Scope scope(SampleRow row) {
        return row.blank("programme")
                ? new Scope.Unassigned()
                : scope(SampleRow.id("programme", row.text("programme")), row);
    }

    private static Scope scope(UUID programme, SampleRow row) {
        return row.blank("project")
                ? new Scope.OfProgramme(programme)
                : new Scope.OfProject(programme, SampleRow.id("project", row.text("project")));
    }

    private BudgetLine line(SampleRow row) {
        return new BudgetLine(
                id("budget line", "name", row),
                row.text("name"),
                scope(row),
                row.text("partner"),
                row.period("period"),
                Stream.concat(
                        Stream.of(new LineReport(
                                id("budget line", "name", row),
                                row.period("period"),
                                row.pounds("budget"),
                                row.pounds("actual"),
                                row.pounds("forecast"),
                                "",
                                sources.of(row))),
                        reports.getOrDefault(id("budget line", "name", row), List.of()).stream())
                        .toList());
    }

    private LineReport report(SampleRow row) {
        return new LineReport(
                SampleRow.id("budget report", row.text("line") + " " + row.text("month")),
                row.period("month"),
                row.pounds("budget"),
                row.pounds("actual"),
                row.pounds("forecast"),
                row.text("commentary"),
                sources.of(row));
    }

    private Saving saving(SampleRow row) {
        return new Saving(
                id("saving", "name", row),
                row.text("name"),
                scope(row),
                row.period("period"),
                row.pounds("agreed"),
                row.pounds("forecast"),
                row.one(Saving.Confidence.class, "confidence"),
                new SavingTerms(
                        row.one(SavingTerms.Recurrence.class, "recurrence"),
                        row.blank("in_whole_year")
                                ? new SavingTerms.Effect.WholeYear()
                                : new SavingTerms.Effect.PartYear(row.pounds("in_whole_year")),
                        row.text("owner")),
                sources.of(row));
    }

    private Budget.Gap gap(SampleRow row) {
        return new Budget.Gap(
                id("gap", "title", row),
                row.text("title"),
                row.text("partner"),
                row.period("period"),
                row.pounds("opening"),
                new Budget.Stated.Nothing(),
                sources.of(row));
    }

    private Budget.YearSpend spend(SampleRow row) {
        return new Budget.YearSpend(
                id("spending", "title", row),
                row.text("title"),
                row.period("period"),
                row.pounds("gross"),
                sources.of(row));
    }
}
