package org.localityplan.desktop.kit.register.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Deed;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.plan.Controls.Dependency;
import org.localityplan.domain.plan.Project;

/// Asks what a project waits for: milestones of other projects, and what each is needed for.
record DependencyScript(Writer writer, Project project) implements Script {

    private static final String COUNT = "count";
    private static final String MORE = "more";
    private static final String DROP = "drop-";

    @Override
    public String title() {
        return "What “%s” waits for".formatted(project.name());
    }

    @Override
    public String key() {
        return "dependencies of project " + project.id();
    }

    @Override
    public String about() {
        return "When one of these is late, it speaks against this project too.";
    }

    @Override
    public String verb() {
        return "Save";
    }

    @Override
    public Draft start() {
        var waitsFor = project.controls().waitsFor();
        Draft draft = Draft.BLANK.with(COUNT, String.valueOf(Math.max(1, waitsFor.size())));
        for (int i = 0; i < waitsFor.size(); i++) {
            draft = draft.with("milestone" + i, waitsFor.get(i).milestone().toString())
                    .with("what" + i, waitsFor.get(i).what());
        }
        return draft;
    }

    @Override
    public List<Section> sections(Draft draft) {
        var options = options();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < count(draft); i++) {
            rows.add(row(i, options));
        }
        var more = new Deed(MORE, "One more", "Adds a line for another milestone");
        return List.of(new Section("", "", rows, List.of(more)));
    }

    private static Row row(int i, List<Option> options) {
        var milestone = Field.choice("milestone" + i, "Waits for", "A milestone of another project", options)
                .wide(7);
        var what = Field.line("what" + i, "Needed for", "What cannot go on without it").wide(6);
        boolean first = i == 0;
        return new Row(
                first
                        ? List.of(milestone, what)
                        : List.of(
                                milestone.bare("Milestone, line " + (i + 1)), what.bare("Needed for, line " + (i + 1))),
                List.of(new Deed(DROP + i, "Remove", "Removes line " + (i + 1))));
    }

    @Override
    public Draft act(Draft draft, String deed) {
        if (deed.equals(MORE)) {
            return draft.with(COUNT, String.valueOf(count(draft) + 1));
        }
        int gone = Integer.parseInt(deed.substring(DROP.length()));
        Draft changed = draft;
        for (int i = gone; i < count(draft); i++) {
            changed = changed.with("milestone" + i, draft.text("milestone" + (i + 1)))
                    .with("what" + i, draft.text("what" + (i + 1)));
        }
        return changed.with(COUNT, String.valueOf(Math.max(1, count(draft) - 1)));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        Set<String> chosen = new HashSet<>();
        var waitsFor = IntStream.range(0, count(draft)).mapToObj(i -> read(draft, i, answers, chosen))
                .flatMap(each -> each)
                .toList();
        return answers.reading(List.of(), () -> new PlanChange.SetDependencies(project.id(), waitsFor));
    }

    /// A line in which nothing is chosen says nothing.
    private static Stream<Dependency> read(Draft draft, int i, Answers answers, Set<String> chosen) {
        var milestone = draft.text("milestone" + i);
        if (milestone.isEmpty()) {
            return Stream.empty();
        }
        if (!chosen.add(milestone)) {
            answers.wrong("milestone" + i, "This milestone stands above already.");
        }
        var what = answers.needed("what" + i, "What is it needed for?");
        return Stream.of(new Dependency(UUID.fromString(milestone), what));
    }

    @Override
    public String saved(Draft draft) {
        return "what “%s” waits for".formatted(project.name());
    }

    private static int count(Draft draft) {
        return draft.blank(COUNT) ? 1 : Integer.parseInt(draft.text(COUNT));
    }

    /// The open milestones of all other projects, and those that are waited for already.
    private List<Option> options() {
        var waited = project.controls().waitsFor().stream().map(Dependency::milestone).toList();
        return writer.snapshot().plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .filter(other -> !other.id().equals(project.id()))
                .flatMap(other -> other.milestones().stream()
                        .filter(milestone -> !milestone.reached() || waited.contains(milestone.id()))
                        .map(milestone -> new Option(
                                milestone.id().toString(), milestone.name() + " · " + other.name())))
                .toList();
    }
}
