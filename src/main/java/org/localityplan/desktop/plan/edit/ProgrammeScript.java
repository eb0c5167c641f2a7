package org.localityplan.desktop.plan.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;

/// Asks for a programme: under which priority, who answers for it, who does the work, by which measures it is judged.
final class ProgrammeScript implements Script {

    private final UUID id;
    private final Optional<Programme> before;
    private final Optional<UUID> under;
    private final List<Priority> priorities;
    private final MeasureCodes codes;

    private ProgrammeScript(UUID id, Optional<Programme> before, Optional<UUID> under, Snapshot snapshot) {
        this.id = id;
        this.before = before;
        this.under = under;
        priorities = snapshot.plan().priorities();
        codes = MeasureCodes.of(snapshot);
    }

    static ProgrammeScript fresh(Snapshot snapshot, Optional<UUID> priority) {
        var first = snapshot.plan().priorities().stream().map(Priority::id).findFirst();
        return new ProgrammeScript(UUID.randomUUID(), Optional.empty(), priority.or(() -> first), snapshot);
    }

    static ProgrammeScript of(Programme programme, Snapshot snapshot) {
        var under = snapshot.plan().priorityOf(programme).map(Priority::id);
        return new ProgrammeScript(programme.id(), Optional.of(programme), under, snapshot);
    }

    @Override
    public String title() {
        return before.map(each -> "Change the programme: " + each.name()).orElse("New programme");
    }

    @Override
    public String key() {
        return before.map(_ -> "programme " + id).orElse("new programme");
    }

    @Override
    public String about() {
        return "The work under a priority. Its projects, reports and measures move with it.";
    }

    @Override
    public String verb() {
        return "Save the programme";
    }

    @Override
    public Draft start() {
        return before.map(each -> Draft.BLANK
                .with("name", each.name())
                .with("owner", each.owner())
                .with("vehicle", each.deliveryVehicle())
                .with("measures", codes.write(each.measures())))
                .orElse(Draft.BLANK)
                .with("priority", under.map(UUID::toString).orElse(""));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var options = priorities.stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
        return List.of(Section.of(
                "",
                Row.of(Field.line("name", "Name", "In a few words")),
                Row.of(Field.choice("priority", "Under the priority", "", options)),
                Row.of(
                        Field.line("owner", "Senior responsible officer", "The role that answers for it"),
                        Field.line("vehicle", "Delivered by", "The body that does the work")),
                Row.of(Field.line("measures", "Measures", "Their codes with commas, for example ACC-1, 2B(1)"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var name = answers.needed("name", "What is it called?");
        var owner = answers.needed("owner", "Which role answers for it?");
        var vehicle = answers.needed("vehicle", "Which body does the work?");
        var priority = answers.needed("priority", "Which priority does it serve?");
        var measures = codes.read(answers);
        return answers.reading(
                List.of(new Preview("Judged by", measures.stream().map(Measure::name).toList())),
                () -> new PlanChange.SetProgramme(
                        UUID.fromString(priority), programme(name, owner, vehicle, measures), place(priority)));
    }

    private Programme programme(String name, String owner, String vehicle, List<Measure> measures) {
        return new Programme(
                id,
                name,
                owner,
                vehicle,
                before.map(Programme::projects).orElse(List.of()),
                before.map(Programme::reports).orElse(List.of()),
                measures.stream().map(Measure::key).toList(),
                before.map(Programme::waitingLists).orElse(List.of()),
                before.map(Programme::provenance).orElseGet(() -> Provenance.local("Written here")));
    }

    /// Its own place, or the last under another priority.
    private int place(String priority) {
        return priorities.stream()
                .filter(each -> each.id().toString().equals(priority))
                .mapToInt(each -> before.filter(each.programmes()::contains)
                        .map(each.programmes()::indexOf)
                        .orElse(each.programmes().size()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("name");
    }
}
