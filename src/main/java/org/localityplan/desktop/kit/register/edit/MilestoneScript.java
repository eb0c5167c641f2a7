package org.localityplan.desktop.kit.register.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.plan.Milestone;

/// Asks for a new milestone, or for another name and weight of one. A baseline is given once and never changed.
final class MilestoneScript implements Script {

    private static final List<Option> WEIGHTS =
            List.of(new Option("no", "The project follows it"), new Option("yes", "The board follows it"));

    private final Writer writer;
    private final Choosing projects;
    private final Optional<Milestone> before;
    private final UUID id;

    private MilestoneScript(Writer writer, Choosing projects, Optional<Milestone> before) {
        this.writer = writer;
        this.projects = projects;
        this.before = before;
        id = before.map(Milestone::id).orElseGet(UUID::randomUUID);
    }

    static MilestoneScript fresh(Writer writer, Choosing projects) {
        return new MilestoneScript(writer, projects, Optional.empty());
    }

    static MilestoneScript of(Writer writer, UUID project, Milestone milestone) {
        return new MilestoneScript(writer, Choosing.only(project), Optional.of(milestone));
    }

    @Override
    public String title() {
        return before.map(milestone -> "Change: " + milestone.name()).orElse("New milestone");
    }

    @Override
    public String key() {
        return before.map(milestone -> "change milestone " + milestone.id()).orElse("new milestone");
    }

    @Override
    public String about() {
        return before.map(_ -> "Its baseline stays; a new forecast is given with F in the list.")
                .orElse("The day agreed is its baseline: it is given once and stays.");
    }

    @Override
    public String verb() {
        return before.isPresent() ? "Save the change" : "Save the milestone";
    }

    @Override
    public Draft start() {
        return before.map(milestone -> Draft.BLANK
                .with("name", milestone.name())
                .with("key", milestone.key() ? "yes" : "no"))
                .orElseGet(() -> Draft.BLANK.with("key", "no"));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var rows = new ArrayList<Row>(projects.rows());
        rows.add(Row.of(Field.line("name", "Name", "What is true when it is reached: “Front door live”")));
        var weight = Field.choice("key", "Weight", "A key milestone is printed for the board", WEIGHTS);
        rows.add(before.isPresent()
                ? Row.of(weight)
                : Row.of(weight, Field.line("baseline", "Agreed for", "For example 31/01/2027")));
        return List.of(new Section("", "", rows, List.of()));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var project = projects.read(answers, draft);
        var name = answers.needed("name", "What is it called?");
        var baseline = before.map(Milestone::baseline).or(() -> answers.day("baseline", "For which day is it agreed?"));
        boolean key = draft.text("key").equals("yes");
        return answers.reading(
                List.of(),
                () -> new PlanChange.SaveMilestone(
                        project.orElseThrow(),
                        new Milestone(
                                id,
                                name,
                                key,
                                baseline.orElseThrow(),
                                before.map(Milestone::delivery)
                                        .orElseGet(() -> new Milestone.Delivery.Forecast(baseline.orElseThrow())),
                                before.map(Milestone::moves).orElse(List.of()),
                                before.map(Milestone::provenance).orElseGet(writer::source))));
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("name");
    }
}
