package org.localityplan.domain.standing.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.GivenProject;
import org.localityplan.domain.plan.GivenReports;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

class MyUpdatesTest {

    private static final Provenance SOURCE = Provenance.local("test");
    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);
    private static final Project LATE = new GivenProject("Late").reported("2026-09=GREEN").project();
    private static final Project LATER = new GivenProject("Later").reported("2026-08=GREEN").project();
    private static final Project BACK = new GivenProject("Back").reported("2026-10=AMBER<2026-11-12").project();

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/my-updates.csv", numLinesToSkip = 1, delimiter = '|')
    void namesWhatAProjectOwes(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        Project project = new GivenProject("Front door")
                .begins(LocalDate.parse(row.text(1)))
                .reported(row.text(2))
                .project();

        assertThat(words(MyUpdates.ofEverybody(
                snapshot(LocalDate.parse(row.text(3)), People.NONE, "2030-12=GREEN", project))))
                .isEqualTo(row.text(4));
    }

    @Test
    void aProgrammeReportsAsAProjectDoesUnlessItIsCompleteOrEmpty() {
        Project quiet = new GivenProject("Quiet").project();

        assertThat(words(MyUpdates.ofEverybody(snapshot(AS_AT, People.NONE, "2026-09=GREEN", quiet))))
                .isEqualTo("Oct 2026: 15 days overdue");
        assertThat(MyUpdates.ofEverybody(snapshot(AS_AT, People.NONE, "2026-09=COMPLETE", quiet)).all()).isEmpty();
        assertThat(MyUpdates.ofEverybody(snapshot(AS_AT, People.NONE, "2026-09=GREEN")).all()).isEmpty();
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource({"writer, Late", "office, Back Later Late", "visitor, ''", "stranger, ''"})
    void showsEachPersonTheirOwn(String account, String expected) {
        assertThat(names(MyUpdates.of(account, snapshot(AS_AT, people(), "2026-10=GREEN", LATE, BACK, LATER))))
                .isEqualTo(expected);
    }

    @Test
    void showsEverythingWhileNobodyIsOnTheList() {
        MyUpdates updates =
                MyUpdates.of("anybody", snapshot(AS_AT, People.NONE, "2026-10=GREEN", LATE, BACK, LATER));

        assertThat(names(updates)).isEqualTo("Back Later Late");
        assertThat(updates.returned()).extracting(each -> each.of().name()).containsExactly("Back");
        assertThat(updates.overdue()).extracting(each -> each.of().name()).containsExactly("Later", "Late");
        assertThat(updates.due()).isEmpty();
    }

    @Test
    void asksPolitelyForWhatIsMissing() {
        MyUpdates updates = MyUpdates.ofEverybody(snapshot(AS_AT, people(), "2026-10=GREEN", LATE, BACK));

        assertThat(Chase.text(updates.all())).isEqualTo("""
                To: Project manager, Back

                Could you please send us this status report?

                – “Back” (Access), October 2026, returned on 12 November 2026: “Say by when.”

                Where nothing has changed, the button “Nothing changed” is all it takes. Thank you.

                To: Project manager, access

                Could you please send us this status report?

                – “Late” (Access), October 2026, due since 7 November 2026, 15 days ago

                Where nothing has changed, the button “Nothing changed” is all it takes. Thank you.""");
    }

    @Test
    void asksOncePerWriter() {
        MyUpdates updates = MyUpdates.ofEverybody(snapshot(
                LocalDate.of(2026, 12, 1), new People(List.of(person("writer", Role.UPDATER, LATE, LATER))),
                "2026-11=GREEN", LATE, new GivenProject("Later").project()));

        assertThat(Chase.text(updates.all()))
                .containsOnlyOnce("To: ")
                .contains("these status reports")
                .contains("– “Later” (Access), November 2026, due by 7 December 2026");
    }

    private static String words(MyUpdates updates) {
        return updates.all().stream()
                .map(each -> each.period().label() + ": " + each.words())
                .collect(Collectors.joining(" / "));
    }

    private static String names(MyUpdates updates) {
        return updates.all().stream().map(each -> each.of().name()).collect(Collectors.joining(" "));
    }

    private static People people() {
        return new People(List.of(
                person("writer", Role.UPDATER, LATE),
                person("office", Role.APPROVER),
                person("visitor", Role.VIEWER)));
    }

    private static Person person(String account, Role role, Project... own) {
        return new Person(
                GivenProject.id(account), account, "Project manager, access", role,
                Stream.of(own).map(Project::id).toList());
    }

    private static Snapshot snapshot(LocalDate asAt, People people, String reports, Project... projects) {
        Programme programme = new Programme(
                GivenProject.id("Access"), "Access", "SRO, Access", "Council", List.of(projects),
                GivenReports.of(reports), List.of(), List.of(), SOURCE);
        Priority priority = new Priority(
                GivenProject.id("Waits"), "Waits", Priority.Tier.MAJOR, "Less", List.of(programme), SOURCE);
        Steering usual = Steering.USUAL;
        return new Snapshot(
                new Area("E08000009", "Trafford", Area.Level.COUNCIL), asAt,
                List.of(new Plan(GivenProject.id("plan"), "Plan", asAt, asAt, List.of(priority), SOURCE)),
                List.of(), List.of(), List.of(), List.of(), new Budget(List.of(), List.of(), List.of(), List.of()),
                new Steering(people, usual.cycle(), usual.thresholds(), usual.appetite(), usual.retired()));
    }
}
