package org.localityplan.desktop.settings.people;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Undoing;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.Person;

/// What an administrator can do about the list of people.
final class PeopleForms {

    private final Workspace workspace;
    private final FormPlace place;
    private Subscription fitting = Subscription.EMPTY;

    PeopleForms(Workspace workspace, FormPlace place) {
        this.workspace = workspace;
        this.place = place;
    }

    /// What can be added; nothing for those who may not.
    List<Deed> fresh() {
        return May.steer(workspace).isPresent()
                ? List.of()
                : List.of(new Deed("Add a person", "Asks for their account name and role", KeyCode.N,
                        () -> open(PersonScript.fresh(snapshot(), you()))));
    }

    /// What can be done about a person.
    List<Deed> about(PersonLine line) {
        return May.steer(workspace).isPresent()
                ? List.of()
                : List.of(
                        new Deed("Change", "Their role, and what they report on", KeyCode.C,
                                () -> open(PersonScript.of(line.person(), snapshot(), you()))),
                        new Deed("Take off the list", "They can only look from then on", KeyCode.DELETE,
                                () -> remove(line.person())));
    }

    String you() {
        return workspace.plan().person();
    }

    private void remove(Person person) {
        workspace.background().run(this, "Saving",
                _ -> workspace.plan().carryOut(new PlanChange.RemovePerson(person.id())),
                outcome -> tell(outcome, person));
    }

    private void tell(Outcome outcome, Person person) {
        switch (outcome) {
            case Outcome.Saved _ -> workspace.notices()
                    .done("Taken off the list: " + person.account(), new Remedy("Undo", new Undoing(workspace)));
            case Outcome.Refused(var faults) -> workspace.notices()
                    .refused(faults.stream().map(Outcome.Fault::sentence).collect(Collectors.joining(" ")));
        }
    }

    private void open(Script script) {
        var form = new FormPane(new FormModel(workspace, script), place::close);
        fitting.unsubscribe();
        fitting = Letters.of(form, workspace.chartStyle()).subscribe(form::fit);
        place.open(form, () -> {});
    }

    private Snapshot snapshot() {
        return workspace.shown().getValue();
    }
}
