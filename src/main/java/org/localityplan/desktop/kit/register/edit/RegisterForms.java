package org.localityplan.desktop.kit.register.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Undoing;
import org.localityplan.desktop.kit.register.line.ActionLine;
import org.localityplan.desktop.kit.register.line.DecisionLine;
import org.localityplan.desktop.kit.register.line.MilestoneLine;
import org.localityplan.desktop.kit.register.line.RiskLine;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;

/// What the person can do about risks, actions, milestones and decisions, row by row. A row about which they can do nothing
/// has no deeds.
public final class RegisterForms {

    private final Workspace workspace;
    private final FormPlace place;
    private Subscription fitting = Subscription.EMPTY;

    /// @param place where forms are shown
    public RegisterForms(Workspace workspace, FormPlace place) {
        this.workspace = workspace;
        this.place = place;
    }

    /// What can be added to the registers.
    ///
    /// @param programmes within these; within the whole plan where there are none
    public List<Deed> fresh(List<UUID> programmes) {
        var writer = writer();
        var projects = new Choosing(writer.projects(programmes));
        List<Deed> deeds = new ArrayList<>();
        if (!projects.options().isEmpty()) {
            deeds.add(new Deed("New risk or issue", "Asks for it and its first score", KeyCode.R,
                    () -> open(RiskScript.fresh(writer, projects))));
            deeds.add(new Deed("New action", "Asks what is to be done, by whom and when", KeyCode.A,
                    () -> open(ActionScript.fresh(writer, projects))));
            deeds.add(new Deed("New milestone", "Asks for its name and the day agreed", KeyCode.N,
                    () -> open(MilestoneScript.fresh(writer, projects))));
        }
        if (writer.mayDecide()) {
            var only = programmes.size() == 1 ? Optional.of(programmes.getFirst()) : Optional.<UUID>empty();
            deeds.add(new Deed("Ask the board", "Asks what it is to decide", KeyCode.B,
                    () -> open(DecisionScript.fresh(writer, only))));
        }
        return deeds;
    }

    /// What can be done about a risk.
    ///
    /// @param move begins to move it on the matrix
    public List<Deed> about(RiskLine line, Runnable move) {
        var writer = writer();
        var project = line.entry().home().project();
        if (!writer.mayWriteAbout(project)) {
            return List.of();
        }
        var risk = line.risk();
        return List.of(
                new Deed("New score", "Moves it on the matrix and asks why", KeyCode.M, move),
                new Deed("Add an action", "Asks what is to be done about it", KeyCode.D,
                        () -> open(ActionScript.answering(writer, project, risk))),
                new Deed("Change or close", "Its words, its owner, its review", KeyCode.C,
                        () -> open(RiskScript.of(writer, project, risk))));
    }

    /// Asks why a risk moves to a cell of the matrix.
    public void score(RiskLine line, int likelihood, int impact) {
        open(new ScoreScript(writer(), line.entry().home().project(), line.risk(), likelihood, impact));
    }

    /// Asks for a new score, beginning with the one it has.
    public void score(RiskLine line) {
        Risk risk = line.risk();
        score(line, risk.score().likelihood(), risk.score().impact());
    }

    public List<Deed> about(ActionLine line) {
        var writer = writer();
        var project = line.entry().home().project();
        if (!writer.mayWriteAbout(project)) {
            return List.of();
        }
        List<Deed> deeds = new ArrayList<>();
        if (line.action().open()) {
            deeds.add(new Deed("Done", "Says that it is done", KeyCode.D, () -> done(project, line.action())));
        }
        deeds.add(new Deed("Change", "Its words, its owner, its day, whether it is dropped", KeyCode.C,
                () -> open(ActionScript.of(writer, project, line.action()))));
        return deeds;
    }

    public List<Deed> about(MilestoneLine line) {
        var writer = writer();
        var project = line.entry().home().project();
        if (!writer.mayWriteAbout(project)) {
            return List.of();
        }
        return List.of(
                new Deed("New forecast or reached", "Asks for the day and why", KeyCode.F,
                        () -> open(new ForecastScript(writer, project, line.milestone()))),
                new Deed("Change", "Its name, and whether the board follows it", KeyCode.C,
                        () -> open(MilestoneScript.of(writer, project, line.milestone()))));
    }

    public List<Deed> about(DecisionLine line) {
        var writer = writer();
        if (!writer.mayDecide()) {
            return List.of();
        }
        var answer = new Deed("The board’s answer", "Asks what it was, and at which meeting", KeyCode.Y,
                () -> open(new AnswerScript(writer, line.decision())));
        var change = new Deed("Change", "What is asked, and by when", KeyCode.C,
                () -> open(DecisionScript.of(writer, line.decision())));
        return line.decision().open() ? List.of(answer, change) : List.of(answer);
    }

    public List<Deed> about(Project project) {
        var writer = writer();
        if (!writer.mayWriteAbout(project.id())) {
            return List.of();
        }
        return List.of(new Deed("What it waits for", "Milestones of other projects", KeyCode.W,
                () -> open(new DependencyScript(writer, project))));
    }

    /// Why there are no buttons, for a person who may change nothing here; empty for the others.
    public String whyNot(List<UUID> programmes) {
        var writer = writer();
        return writer.mayWrite(programmes) || writer.mayDecide()
                ? ""
                : "Your role is %s: you can look at everything and change nothing here."
                        .formatted(writer.role().words().toLowerCase(Locale.UK));
    }

    private void done(UUID project, Action action) {
        var done = new Action(
                action.id(), action.words(), action.owner(), action.due(), Action.State.DONE, action.origin(),
                action.provenance());
        workspace.background().run(this, "Saving",
                _ -> workspace.plan().carryOut(new PlanChange.SaveAction(project, done)), this::tell);
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved(var entry) ->
                workspace.notices().done("Done: " + entry.subject(), new Remedy("Undo", new Undoing(workspace)));
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

    private Writer writer() {
        return Writer.of(workspace);
    }
}
