package org.localityplan.desktop.plan.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Priority;

/// Asks for a priority of the plan.
final class PriorityScript implements Script {

    private final UUID id;
    private final Optional<Priority> before;
    private final PlaceAmong place;
    private final int placeBefore;

    private PriorityScript(UUID id, Optional<Priority> before, Snapshot snapshot) {
        this.id = id;
        this.before = before;
        var all = snapshot.plan().priorities();
        place = new PlaceAmong(all.stream()
                .filter(each -> !each.id().equals(id))
                .map(Priority::name)
                .toList());
        placeBefore = before.map(all::indexOf).orElse(all.size());
    }

    static PriorityScript fresh(Snapshot snapshot) {
        return new PriorityScript(UUID.randomUUID(), Optional.empty(), snapshot);
    }

    static PriorityScript of(Priority priority, Snapshot snapshot) {
        return new PriorityScript(priority.id(), Optional.of(priority), snapshot);
    }

    @Override
    public String title() {
        return before.map(each -> "Change the priority: " + each.name()).orElse("New priority");
    }

    @Override
    public String key() {
        return before.map(_ -> "priority " + id).orElse("new priority");
    }

    @Override
    public String about() {
        return "What the plan sets out to improve. Majors come first; enablers serve all the others.";
    }

    @Override
    public String verb() {
        return "Save the priority";
    }

    @Override
    public Draft start() {
        return before.map(each -> Draft.BLANK
                .with("name", each.name())
                .with("tier", each.tier().name())
                .with("outcome", each.outcome()))
                .orElseGet(() -> Draft.BLANK.with("tier", Priority.Tier.SUPPORTING.name()))
                .with(PlaceAmong.FIELD, String.valueOf(placeBefore));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var tiers = Stream.of(Priority.Tier.values())
                .map(tier -> new Option(tier.name(), tier.heading()))
                .toList();
        return List.of(Section.of(
                "",
                Row.of(Field.line("name", "Name", "In a few words")),
                Row.of(Field.choice("tier", "Tier", "", tiers), place.field()),
                Row.of(Field.paragraph("outcome", "Outcome", "What people will see that is different"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var name = answers.needed("name", "What is it called?");
        var outcome = answers.needed("outcome", "What will people see that is different?");
        return answers.reading(
                List.of(),
                () -> new PlanChange.SetPriority(
                        new Priority(
                                id,
                                name,
                                Priority.Tier.valueOf(draft.text("tier")),
                                outcome,
                                before.map(Priority::programmes).orElse(List.of()),
                                before.map(Priority::provenance).orElseGet(() -> Provenance.local("Written here"))),
                        place.chosen(draft)));
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("name");
    }
}
