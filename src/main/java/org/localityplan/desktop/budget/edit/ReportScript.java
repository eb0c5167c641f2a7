package org.localityplan.desktop.budget.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
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
import org.localityplan.domain.history.MoneyChange.ReportBudget;
import org.localityplan.domain.history.MoneyChange.ReportedLine;
import org.localityplan.domain.history.Outcome.Fault;

/// Asks how a budget line stands in a month: what is spent and expected, and beyond a share of the budget, why.
///
/// @param id of the report
record ReportScript(MoneyWriter writer, BudgetLine line, UUID id) implements Script {

    private static final String MONTH = "month";
    private static final String BUDGET = "budget";
    private static final String ACTUAL = "actual";
    private static final String FORECAST = "forecast";
    private static final String COMMENTARY = "commentary";

    @Override
    public String title() {
        return "Report a month: " + line.name();
    }

    @Override
    public String key() {
        return "report budget line " + line.id();
    }

    @Override
    public String about() {
        LineReport last = line.latest();
        return "Last reported for %s: %s spent, %s.".formatted(
                last.period().label(), Amounts.print(last.actual()), Amounts.variance(last.variance()));
    }

    @Override
    public String verb() {
        return "Save the report";
    }

    /// Budget and forecast as they were; what is spent has changed for sure.
    @Override
    public Draft start() {
        return Draft.BLANK
                .with(MONTH, MonthChoice.usual(line, writer.today()).code())
                .with(BUDGET, TypedAmounts.write(line.budget()))
                .with(FORECAST, TypedAmounts.write(line.forecast()));
    }

    @Override
    public List<Section> sections(Draft draft) {
        List<Option> months = MonthChoice.of(line, writer.today()).stream()
                .map(month -> new Option(month.code(), month.label()))
                .toList();
        boolean needed = report(draft, new Answers(draft)).filter(writer.budget().rules()::needsCommentary).isPresent();
        String limit = Amounts.percent(writer.budget().rules().commentaryBeyond());
        return List.of(Section.of(
                "",
                Row.of(
                        TypedAmounts.field(ACTUAL, "Spent so far", "Since the year began"),
                        TypedAmounts.field(FORECAST, "Forecast", "For the whole year"),
                        TypedAmounts.field(BUDGET, "Budget", "As agreed now"),
                        Field.choice(MONTH, "Month", "", months)),
                Row.of(Field.paragraph(
                        COMMENTARY,
                        needed ? "Commentary, needed beyond %s of the budget".formatted(limit) : "Commentary",
                        "Why it is over or under, and what is done about it"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var report = report(draft, answers);
        if (report.filter(writer.budget().rules()::needsCommentary).isPresent()) {
            answers.needed(COMMENTARY,
                    "The forecast is more than %s from the budget. Say why, and what is done about it."
                            .formatted(Amounts.percent(writer.budget().rules().commentaryBeyond())));
        }
        return answers.reading(
                report.map(this::preview).stream().toList(),
                () -> change(report.orElseThrow(), Set.of()));
    }

    @Override
    public String field(Draft draft, Fault fault) {
        return Rows.field(fault).replace("period", MONTH);
    }

    @Override
    public Change meant(Change change, Set<Fault> agreed) {
        return change instanceof ReportBudget report ? new ReportBudget(report.lines(), agreed) : change;
    }

    @Override
    public String saved(Draft draft) {
        return "%s, %s".formatted(line.name(), month(draft).label());
    }

    private ReportBudget change(LineReport report, Set<Fault> agreed) {
        return new ReportBudget(List.of(new ReportedLine(line.id(), report)), agreed);
    }

    private Period month(Draft draft) {
        return Period.parse(draft.text(MONTH)).orElseGet(() -> MonthChoice.usual(line, writer.today()));
    }

    /// What is reported, as far as its amounts can be read.
    private Optional<LineReport> report(Draft draft, Answers answers) {
        var actual = TypedAmounts.read(answers, ACTUAL, "What is spent since the year began?");
        var forecast = TypedAmounts.read(answers, FORECAST, "What is expected for the whole year?");
        var budget = TypedAmounts.read(answers, BUDGET, "What is agreed for the year?");
        String commentary = answers.text(COMMENTARY);
        return budget.flatMap(agreed -> forecast.map(expected -> new LineReport(
                id,
                month(draft),
                agreed,
                actual.orElse(Money.ZERO),
                expected,
                commentary,
                writer.source())));
    }

    private Preview preview(LineReport report) {
        List<String> sentences = new ArrayList<>();
        String share = Amounts.share(report.variance(), report.budget());
        sentences.add("Against budget: %s%s.".formatted(
                Amounts.variance(report.variance()),
                share.isEmpty() || report.variance().signum() == 0 ? "" : ", " + share + " of the budget"));
        var before = line.reports().stream()
                .filter(each -> each.period().kind() == Period.Kind.FINANCIAL_YEAR
                        || each.period().start().isBefore(report.period().start()))
                .reduce((_, later) -> later);
        before.ifPresent(each -> sentences.add("Since %s: %s; it was %s then.".formatted(
                each.period().label(),
                Amounts.movement(report.variance().minus(each.variance())),
                Amounts.variance(each.variance()))));
        if (line.reports().stream().anyMatch(each -> each.period().equals(report.period()))) {
            sentences.add("%s was reported before; this takes its place.".formatted(report.period().label()));
        }
        return new Preview("What would follow", sentences);
    }
}
