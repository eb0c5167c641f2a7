package org.localityplan.desktop.plan.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// Asks for a project: under which programme, who runs it, from when to when, and what it costs.
final class ProjectScript implements Script {

    private final UUID id;
    private final Optional<Project> before;
    private final Optional<UUID> under;
    private final List<Programme> programmes;

    private ProjectScript(UUID id, Optional<Project> before, Optional<UUID> under, Snapshot snapshot) {
        this.id = id;
        this.before = before;
        this.under = under;
        programmes = snapshot.plan().programmes();
    }

    static ProjectScript fresh(Snapshot snapshot, Optional<UUID> programme) {
        var first = snapshot.plan().programmes().stream().map(Programme::id).findFirst();
        return new ProjectScript(UUID.randomUUID(), Optional.empty(), programme.or(() -> first), snapshot);
    }

    static ProjectScript of(Project project, Snapshot snapshot) {
        var under = snapshot.plan().programmes().stream()
                .filter(each -> each.projects().contains(project))
                .map(Programme::id)
                .findFirst();
        return new ProjectScript(project.id(), Optional.of(project), under, snapshot);
    }

    @Override
    public String title() {
        return before.map(each -> "Change the project: " + each.name()).orElse("New project");
    }

    @Override
    public String key() {
        return before.map(_ -> "project " + id).orElse("new project");
    }

    @Override
    public String about() {
        return "What was agreed is kept beside what is now expected: the evidence is the difference.";
    }

    @Override
    public String verb() {
        return "Save the project";
    }

    @Override
    public Draft start() {
        return before.map(ProjectScript::typed)
                .orElse(Draft.BLANK)
                .with("programme", under.map(UUID::toString).orElse(""));
    }

    private static Draft typed(Project project) {
        return ProjectCost.start(project.controls().cost())
                .with("name", project.name())
                .with("manager", project.manager())
                .with("start", UkDate.write(project.baselineStart()))
                .with("end", UkDate.write(project.baselineEnd()))
                .with("forecast", UkDate.write(project.forecastEnd()));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var options = programmes.stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
        return List.of(
                Section.of(
                        "",
                        Row.of(Field.line("name", "Name", "In a few words")),
                        Row.of(
                                Field.choice("programme", "Under the programme", "", options),
                                Field.line("manager", "Project manager", "The role that runs it"))),
                Section.of("Its dates", dates(draft)),
                ProjectCost.section());
    }

    private Row[] dates(Draft draft) {
        var days = Row.of(
                Field.line("start", "Agreed start", "For example 06/04/2026"),
                Field.line("end", "Agreed end", "For example 31/03/2027"),
                Field.line("forecast", "Expected end", "Empty: as agreed"));
        var why = Row.of(Field.line("reason", "Why what was agreed changes", "Who agreed it, and why"));
        return moved(draft) ? new Row[] {days, why} : new Row[] {days};
    }

    private boolean moved(Draft draft) {
        return before.filter(each -> differs(draft, "start", each.baselineStart())
                || differs(draft, "end", each.baselineEnd()))
                .isPresent();
    }

    private static boolean differs(Draft draft, String field, LocalDate agreed) {
        return UkDate.parse(draft.text(field)).filter(day -> !day.equals(agreed)).isPresent();
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var name = answers.needed("name", "What is it called?");
        var manager = answers.needed("manager", "Which role runs it?");
        var programme = answers.needed("programme", "Which programme does it belong to?");
        var start = answers.day("start", "From when was it agreed to run?");
        var end = answers.day("end", "Until when was it agreed to run?");
        var forecast = draft.blank("forecast") ? end : answers.day("forecast", "");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            answers.wrong("end", "The end comes before the start. Correct one of them.");
        }
        var reason = moved(draft)
                ? answers.needed("reason", "Others will ask who agreed to the new dates. Write it down.")
                : "";
        var cost = ProjectCost.read(answers);
        return answers.reading(
                List.of(),
                () -> new PlanChange.SetProject(
                        UUID.fromString(programme),
                        new ProjectParts(name, manager, cost)
                                .project(id, before,
                                        List.of(start.orElseThrow(), end.orElseThrow(), forecast.orElseThrow())),
                        place(programme),
                        reason));
    }

    /// Its own place, or the last under another programme.
    private int place(String programme) {
        return programmes.stream()
                .filter(each -> each.id().toString().equals(programme))
                .mapToInt(each -> before.filter(each.projects()::contains)
                        .map(each.projects()::indexOf)
                        .orElse(each.projects().size()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("name");
    }
}
