package org.localityplan.desktop.plan.edit;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.util.Subscription;
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
import org.localityplan.domain.history.Retired;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;

/// Opens the forms by which the plan is changed.
public final class PlanForms {

    private final Workspace workspace;
    private final FormPlace place;
    private Subscription fitting = Subscription.EMPTY;

    public PlanForms(Workspace workspace, FormPlace place) {
        this.workspace = workspace;
        this.place = place;
    }

    public void addPriority() {
        open(PriorityScript.fresh(snapshot()));
    }

    public void addProgramme() {
        open(ProgrammeScript.fresh(snapshot(), Optional.empty()));
    }

    /// Adds a programme under a priority.
    public void addProgramme(UUID priority) {
        open(ProgrammeScript.fresh(snapshot(), Optional.of(priority)));
    }

    public void addProject() {
        open(ProjectScript.fresh(snapshot(), Optional.empty()));
    }

    /// Adds a project to a programme.
    public void addProject(UUID programme) {
        open(ProjectScript.fresh(snapshot(), Optional.of(programme)));
    }

    /// Changes a priority, programme or project.
    public void change(UUID part) {
        var plan = snapshot().plan();
        plan.priorities().stream()
                .filter(each -> each.id().equals(part))
                .findFirst()
                .ifPresent(priority -> open(PriorityScript.of(priority, snapshot())));
        plan.programme(part).ifPresent(programme -> open(ProgrammeScript.of(programme, snapshot())));
        plan.programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .filter(each -> each.id().equals(part))
                .findFirst()
                .ifPresent(project -> open(ProjectScript.of(project, snapshot())));
    }

    /// Takes a part out of the plan, after asking why.
    public void retire(UUID part) {
        RetireScript.of(part, snapshot()).ifPresent(this::open);
    }

    public void bringBack(Retired part) {
        workspace.background().run(
                this,
                "Bringing back",
                _ -> workspace.plan().carryOut(new PlanChange.BringBack(part.id())),
                outcome -> tell(outcome, part));
    }

    /// The programme that a project belongs to.
    public Optional<UUID> programmeOf(UUID project) {
        return snapshot().plan().programmes().stream()
                .filter(programme -> programme.projects().stream().anyMatch(each -> each.id().equals(project)))
                .map(Programme::id)
                .findFirst();
    }

    private void tell(Outcome outcome, Retired part) {
        switch (outcome) {
            case Outcome.Saved _ ->
                workspace.notices().done("Brought back: " + part.name(), new Remedy("Undo", new Undoing(workspace)));
            case Outcome.Refused(var faults) ->
                workspace.notices()
                        .refused(faults.stream().map(Outcome.Fault::sentence).collect(Collectors.joining(" ")));
        }
    }

    /// Why the person may not change the plan, in words; empty when they may.
    public Optional<String> whyNot() {
        return May.steer(workspace);
    }

    private void open(Script script) {
        whyNot().ifPresentOrElse(workspace.notices()::refused, () -> show(script));
    }

    private void show(Script script) {
        var form = new FormPane(new FormModel(workspace, script), place::close);
        fitting.unsubscribe();
        fitting = Letters.of(form, workspace.chartStyle()).subscribe(form::fit);
        place.open(form, () -> {});
    }

    private Snapshot snapshot() {
        return workspace.shown().getValue();
    }
}
