package org.localityplan.desktop.plan.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// Asks why a part is taken out of the plan, and says what goes with it.
///
/// @param below the names of what goes with it
record RetireScript(UUID part, String name, List<String> below) implements Script {

    RetireScript {
        below = List.copyOf(below);
    }

    static Optional<RetireScript> of(UUID part, Snapshot snapshot) {
        var priorities = snapshot.plan().priorities();
        var programmes = snapshot.plan().programmes();
        return Stream.of(
                priorities.stream().map(RetireScript::of),
                programmes.stream().map(RetireScript::of),
                programmes.stream().flatMap(each -> each.projects().stream()).map(RetireScript::of))
                .flatMap(each -> each)
                .filter(script -> script.part.equals(part))
                .findFirst();
    }

    private static RetireScript of(Priority priority) {
        return new RetireScript(
                priority.id(), priority.name(), priority.programmes().stream().map(Programme::name).toList());
    }

    private static RetireScript of(Programme programme) {
        return new RetireScript(
                programme.id(), programme.name(), programme.projects().stream().map(Project::name).toList());
    }

    private static RetireScript of(Project project) {
        return new RetireScript(project.id(), project.name(), List.of());
    }

    @Override
    public String title() {
        return "Take out of the plan: " + name;
    }

    @Override
    public String key() {
        return "retire " + part;
    }

    @Override
    public String about() {
        return "Nothing is deleted: it can be brought back with all that was written about it.";
    }

    @Override
    public String verb() {
        return "Take it out";
    }

    @Override
    public Draft start() {
        return Draft.BLANK;
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "", Row.of(Field.paragraph("reason", "Reason", "Who decided it, and why; it is kept with the plan"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var reason = answers.needed("reason", "Others will ask why. Write it down.");
        List<Preview> previews = below.isEmpty() ? List.of() : List.of(new Preview("What goes with it", below));
        return answers.reading(previews, () -> new PlanChange.Retire(part, reason));
    }

    @Override
    public String saved(Draft draft) {
        return name + " is taken out of the plan";
    }
}
