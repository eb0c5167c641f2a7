package org.localityplan.desktop.budget.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange.SaveBudgetLines;
import org.localityplan.domain.history.Outcome.Fault;

/// Asks what a budget line is for and the figures it begins with.
///
/// @param id of the line
/// @param before the line as it is; empty for a new one
/// @param year that a new line is for at first
record LineScript(MoneyWriter writer, UUID id, Optional<BudgetLine> before, Period year) implements Script {

    private static final String YEAR = "year";

    static LineScript fresh(MoneyWriter writer, Period year) {
        return new LineScript(writer, UUID.randomUUID(), Optional.empty(), year);
    }

    static LineScript of(MoneyWriter writer, BudgetLine line) {
        return new LineScript(writer, line.id(), Optional.of(line), line.period());
    }

    @Override
    public String title() {
        return before.map(line -> "Change: " + line.name()).orElse("New budget line");
    }

    @Override
    public String key() {
        return before.map(line -> "change budget line " + line.id()).orElse("new budget line");
    }

    @Override
    public String about() {
        return before.filter(line -> line.reports().size() > 1)
                .map(_ -> "The figures are those it began with. What was reported month by month stays as it is.")
                .orElse("");
    }

    @Override
    public String verb() {
        return before.isPresent() ? "Save the change" : "Save the line";
    }

    @Override
    public Draft start() {
        return before.map(LineScript::written)
                .orElseGet(() -> Draft.BLANK.with("partner", "Council").with(YEAR, year.code()).with("actual", "0"));
    }

    private static Draft written(BudgetLine line) {
        LineReport first = line.reports().getFirst();
        return Draft.BLANK
                .with("name", line.name())
                .with("partner", line.partner())
                .with(ScopeChoice.NAME, ScopeChoice.code(line.scope()))
                .with("budget", TypedAmounts.write(first.budget()))
                .with("actual", TypedAmounts.write(first.actual()))
                .with("forecast", TypedAmounts.write(first.forecast()))
                .with("commentary", first.commentary());
    }

    @Override
    public List<Section> sections(Draft draft) {
        Field partner = Field.line("partner", "Partner", "Whose money it is");
        return List.of(Section.of(
                "",
                Row.of(Field.line("name", "Name", "As it stands in the budget").wide(2), partner),
                before.isPresent()
                        ? Row.of(ScopeChoice.field(writer, "What it is for"))
                        : Row.of(
                                ScopeChoice.field(writer, "What it is for").wide(2),
                                Field.choice(YEAR, "Year", "", writer.years(year))),
                Row.of(
                        TypedAmounts.field("budget", "Budget", "Agreed for the year"),
                        TypedAmounts.field("actual", "Spent so far", "0 at the beginning of the year"),
                        TypedAmounts.field("forecast", "Forecast", "For the whole year")),
                Row.of(Field.paragraph("commentary", "Commentary", "Why it is over or under"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        answers.needed("name", "What is the line called?");
        answers.needed("partner", "Whose money is it?");
        var first = first(draft, answers);
        if (first.filter(writer.budget().rules()::needsCommentary).isPresent()) {
            answers.needed("commentary", "The forecast is more than %s from the budget. Say why."
                    .formatted(Amounts.percent(writer.budget().rules().commentaryBeyond())));
        }
        return answers.reading(
                first.map(report -> new Preview(
                        "What would follow", "Against budget: %s.".formatted(Amounts.variance(report.variance()))))
                        .stream().toList(),
                () -> new SaveBudgetLines(List.of(line(draft, first.orElseThrow())), Set.of()));
    }

    @Override
    public String field(Draft draft, Fault fault) {
        return Rows.field(fault);
    }

    @Override
    public Change meant(Change change, Set<Fault> agreed) {
        return change instanceof SaveBudgetLines lines ? new SaveBudgetLines(lines.lines(), agreed) : change;
    }

    @Override
    public String saved(Draft draft) {
        return "%s, %s".formatted(draft.text("name"), period(draft).label());
    }

    private Period period(Draft draft) {
        return before.map(BudgetLine::period).or(() -> Period.parse(draft.text(YEAR))).orElse(year);
    }

    private Optional<LineReport> first(Draft draft, Answers answers) {
        var budget = TypedAmounts.read(answers, "budget", "What is agreed for the year?");
        var actual = TypedAmounts.read(answers, "actual", "What is spent so far? 0 if nothing is.");
        var forecast = TypedAmounts.read(answers, "forecast", "What is expected for the whole year?");
        var old = before.map(line -> line.reports().getFirst());
        String commentary = answers.text("commentary");
        return budget.flatMap(agreed -> forecast.map(expected -> new LineReport(
                old.map(LineReport::id).orElse(id),
                period(draft),
                agreed,
                actual.orElse(Money.ZERO),
                expected,
                commentary,
                old.map(LineReport::provenance).orElseGet(writer::source))));
    }

    private BudgetLine line(Draft draft, LineReport first) {
        Stream<LineReport> later = before.stream().flatMap(line -> line.reports().stream().skip(1));
        return new BudgetLine(
                id,
                draft.text("name"),
                ScopeChoice.read(draft),
                draft.text("partner"),
                period(draft),
                Stream.concat(Stream.of(first), later).toList());
    }
}
