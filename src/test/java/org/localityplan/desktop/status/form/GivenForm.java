package org.localityplan.desktop.status.form;

import java.util.List;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.history.Snapshot;

/// The form of a report in a plan, with what a test asks of it.
record GivenForm(StatusScript script, Snapshot plan) {

    static GivenForm of(UUID subject, Snapshot plan) {
        var found = ReportSubject.of(subject, plan).orElseThrow();
        return new GivenForm(new StatusScript(found, plan, "writer"), plan);
    }

    SubmitReport submitted(Draft draft) {
        return (SubmitReport) script.read(draft).change().orElseThrow();
    }

    /// Lets the form know the evidence as it would be with the draft.
    void learn(Draft draft) {
        var submitted = script.submitted(draft);
        script.learn(LiveEvidence.of(
                submitted, ReportSubject.of(submitted.of(), plan).orElseThrow(), plan));
    }

    List<Field> fields(Draft draft) {
        return script.sections(draft).stream().flatMap(section -> section.fields().stream()).toList();
    }

    List<String> names(Draft draft) {
        return fields(draft).stream().map(Field::name).toList();
    }

    Field field(Draft draft, String name) {
        return fields(draft).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    /// The name of the field that a screen reader calls so.
    String name(Draft draft, String spoken) {
        return fields(draft).stream()
                .filter(field -> field.spoken().startsWith(spoken))
                .map(Field::name)
                .findFirst()
                .orElseThrow();
    }

    /// The periods that can be chosen.
    List<String> periods() {
        return ((Field.Kind.Choice) field(script.start(), "period").kind())
                .options().stream().map(Field.Option::code).toList();
    }
}
