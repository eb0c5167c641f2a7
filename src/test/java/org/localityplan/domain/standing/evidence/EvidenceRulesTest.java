package org.localityplan.domain.standing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localityplan.domain.plan.GivenProject.id;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Money;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.GivenProject;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Action.Origin;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;

/// Each rule on both sides of its threshold.
class EvidenceRulesTest {

    private static final Provenance SOURCE = Provenance.local("test");

    @ParameterizedTest(name = "{0}: {6}")
    @CsvFileSource(resources = "/rules/evidence-milestones.csv", numLinesToSkip = 1, delimiter = '|')
    void onMilestones(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        expect(row, 6, GivenPlan.of(new GivenProject("Front door")
                .milestone(
                        "Front door live", row.text(1).equals("key"), day(row, 2), delivery(row, 3), row.number(5))
                .project()));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "/rules/evidence-ends.csv", numLinesToSkip = 1, delimiter = '|')
    void onTheEnd(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        expect(row, 5, GivenPlan.of(new GivenProject("Front door")
                .begins(day(row, 1))
                .ends(day(row, 2), day(row, 3))
                .reported("2026-10=" + row.text(4))
                .project()));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/rules/evidence-costs.csv", numLinesToSkip = 1, delimiter = '|')
    void onCost(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        Cost cost = row.text(1).isEmpty()
                ? new Cost.Unknown()
                : new Cost.Known(pounds(row.text(1)), pounds(row.text(2)));

        expect(row, 3, GivenPlan.of(new GivenProject("Front door").costs(cost).project()));
    }

    @ParameterizedTest(name = "{0}: {7}")
    @CsvFileSource(resources = "/rules/evidence-risks.csv", numLinesToSkip = 1, delimiter = '|')
    void onRisksAndActions(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        GivenProject project = new GivenProject("Front door").risk(new Risk(
                id("risk"),
                Risk.Kind.valueOf(row.text(1)),
                "The supplier may fail.",
                "Doors stay shut",
                "Project manager",
                List.of(
                        new Score(GivenPlan.AS_AT.minusMonths(2), 5, 5, "First thought"),
                        new Score(GivenPlan.AS_AT, row.number(2), row.number(3), "")),
                GivenPlan.AS_AT,
                row.text(4).equals("closed"),
                SOURCE));
        if (!row.text(5).equals("none")) {
            project.action(action(row.text(5), day(row, 6)));
        }

        expect(row, 7, GivenPlan.of(project.project()));
    }

    private static Action action(String state, LocalDate due) {
        boolean ofProject = state.equals("of the project");
        return new Action(
                id("action"),
                "Find a second supplier",
                "Project manager",
                due,
                ofProject ? Action.State.OPEN : Action.State.valueOf(state.toUpperCase(Locale.ROOT)),
                ofProject ? new Origin.OfProject() : new Origin.OfRisk(id("risk")),
                SOURCE);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/evidence-reports.csv", numLinesToSkip = 1, delimiter = '|')
    void onReportsAndPromises(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        expect(row, 4, GivenPlan.of(new GivenProject("Front door")
                .begins(day(row, 1))
                .reported(row.text(2))
                .project())
                .on(day(row, 3)));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/evidence-measures.csv", numLinesToSkip = 1, delimiter = '|')
    void onTheMeasuresOfTheProgramme(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        expect(row, 4, GivenPlan.of(new GivenProject("Front door").project())
                .judgedBy(new GivenMeasure("People waiting", Unit.COUNT, Polarity.valueOf(row.text(1)))
                        .figures(row.words(2))
                        .targets(List.of("2026/27=" + row.text(3)))
                        .history()));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/evidence-dependencies.csv", numLinesToSkip = 1, delimiter = '|')
    void onMilestonesOfOtherProjects(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        expect(row, 4, GivenPlan.of(
                new GivenProject("Front door").waitsFor("Hub staff recruited").waitsFor("Long retired").project(),
                new GivenProject("Neighbourhood hubs")
                        .milestone("Hub staff recruited", true, day(row, 1), delivery(row, 2))
                        .project()));
    }

    /// Compares with the rules in the column and their sentences in the next.
    private static void expect(TableRow row, int column, GivenPlan plan) {
        assertThat(plan.rules()).isEqualTo(row.text(column));
        assertThat(plan.sentences()).isEqualTo(row.text(column + 1));
    }

    private static Delivery delivery(TableRow row, int column) {
        LocalDate day = day(row, column + 1);
        return row.text(column).equals("actual") ? new Delivery.Actual(day) : new Delivery.Forecast(day);
    }

    private static LocalDate day(TableRow row, int column) {
        return LocalDate.parse(row.text(column));
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY));
    }
}
