package org.localityplan.desktop.programme.page.words;

import java.util.List;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Programme;

/// The money of a programme.
///
/// @param year the financial year of lines and savings
/// @param lines what is budgeted for it
/// @param savings what it is to save
/// @param costs what its projects cost from beginning to end
public record MoneyPage(String year, List<Line> lines, List<Line> savings, List<Line> costs) {

    /// A row of one of the tables.
    ///
    /// @param agreed the budget, or the saving agreed
    /// @param expected what is expected now
    /// @param verdict how far the one is from the other, or how sure a saving is
    /// @param worse whether that is bad
    public record Line(String name, String note, String agreed, String expected, String verdict, boolean worse) {

        public String spoken() {
            return "%s, %s: agreed %s, expected %s, %s".formatted(name, note, agreed, expected, verdict);
        }
    }

    public MoneyPage {
        lines = List.copyOf(lines);
        savings = List.copyOf(savings);
        costs = List.copyOf(costs);
    }

    static MoneyPage of(Programme programme, Snapshot snapshot) {
        var year = Period.financialYearOf(snapshot.asAt());
        return new MoneyPage(
                year.label(),
                snapshot.budget().linesOf(year).stream()
                        .filter(line -> line.scope().isOf(programme.id()))
                        .map(MoneyPage::line)
                        .toList(),
                snapshot.budget().savingsOf(year).stream()
                        .filter(saving -> saving.scope().isOf(programme.id()))
                        .map(MoneyPage::line)
                        .toList(),
                programme.projects().stream()
                        .filter(project -> project.controls().cost() instanceof Cost.Known)
                        .map(project -> line(project.name(), project.manager(), project.controls().cost()))
                        .toList());
    }

    /// What a project costs, in words; empty where it is not known.
    static List<String> words(Cost cost) {
        return switch (cost) {
            case Cost.Unknown() -> List.of();
            case Cost.Known(var budget, var forecast) ->
                List.of("Budget %s, now expected %s: %s."
                        .formatted(budget.inThousands(), forecast.inThousands(), over(forecast.minus(budget))));
        };
    }

    private static Line line(BudgetLine line) {
        return new Line(
                line.name(),
                "%s · spent so far %s".formatted(line.partner(), line.actual().inThousands()),
                line.budget().inThousands(),
                line.forecast().inThousands(),
                over(line.variance()),
                line.variance().signum() > 0);
    }

    private static Line line(Saving saving) {
        var missing = saving.agreed().minus(saving.forecast());
        return new Line(
                saving.name(),
                missing.signum() == 0
                        ? "expected as agreed"
                        : missing.abs().inThousands() + (missing.signum() > 0 ? " less" : " more") + " than agreed",
                saving.agreed().inThousands(),
                saving.forecast().inThousands(),
                saving.confidence().words(),
                !saving.countedOn());
    }

    private static Line line(String project, String manager, Cost cost) {
        return switch (cost) {
            case Cost.Unknown() -> new Line(project, manager, "", "", "not known", false);
            case Cost.Known(var budget, var forecast) -> new Line(
                    project,
                    manager,
                    budget.inThousands(),
                    forecast.inThousands(),
                    over(forecast.minus(budget)),
                    forecast.compareTo(budget) > 0);
        };
    }

    private static String over(Money variance) {
        var amount = variance.abs().inThousands();
        if (amount.equals(Money.ZERO.inThousands())) {
            return "on budget";
        }
        return amount + (variance.signum() > 0 ? " over" : " under");
    }
}
