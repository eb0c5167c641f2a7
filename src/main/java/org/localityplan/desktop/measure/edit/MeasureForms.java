package org.localityplan.desktop.measure.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.edit.define.DefineScript;
import org.localityplan.desktop.measure.edit.note.NoteKind;
import org.localityplan.desktop.measure.edit.note.NoteSubject;
import org.localityplan.desktop.measure.edit.note.NotesModel;
import org.localityplan.desktop.measure.edit.note.NotesPane;
import org.localityplan.desktop.measure.page.head.MeasureActions;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.note.Notes.Noted;
import org.localityplan.domain.measure.note.Signature;

/// What can be done about a measure from its page: writing about it, seeing all notes, changing its definition.
public final class MeasureForms implements MeasureActions {

    private final Workspace workspace;
    private Subscription fitting = Subscription.EMPTY;

    public MeasureForms(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Commentary first, and loudest where it is missing.
    @Override
    public List<Action> of(MeasureHistory measure, FormPlace place) {
        var actions = new ArrayList<Action>();
        actions.add(commentary(measure, place));
        actions.add(new Action("Edit the measure", "Its definition, its owner, its targets", May.steer(workspace),
                () -> open(DefineScript.of(measure, workspace.shown().getValue()), place)));
        Stream.of(NoteKind.values())
                .filter(kind -> kind != NoteKind.COMMENTARY && suits(kind, measure))
                .forEach(kind -> actions.add(new Action(kind.words(), kind.help(), May.enter(workspace),
                        () -> write(kind, measure, place))));
        actions.add(new Action("All notes", "To change a note or strike it out", Optional.empty(),
                () -> list(measure, place)));
        actions.add(new Action("New measure", "A local measure of your own", May.steer(workspace),
                () -> workspace.navigator().go(new Place.NewMeasure())));
        return actions;
    }

    private Action commentary(MeasureHistory measure, FormPlace place) {
        Runnable write = () -> write(NoteKind.COMMENTARY, measure, place);
        return MissingCommentary.of(measure, workspace.shown().getValue().asAt())
                .map(period -> new Action(
                        "Commentary is missing: write it",
                        "Nobody has said yet why the figure of %s is as it is".formatted(period.label()),
                        May.enter(workspace),
                        write))
                .orElseGet(() -> new Action(
                        NoteKind.COMMENTARY.words(), NoteKind.COMMENTARY.help(), May.enter(workspace), write));
    }

    /// Without a figure there is no light to override, no limit to set and nothing to break.
    private static boolean suits(NoteKind kind, MeasureHistory measure) {
        return switch (kind) {
            case COMMENTARY, FORECAST, EVENT -> true;
            case OVERRIDE -> measure.latest()
                    .flatMap(newest -> newest.figure().value())
                    .isPresent();
            case BASELINE, BREAK, CHART -> !measure.totals().isEmpty();
        };
    }

    private void write(NoteKind kind, MeasureHistory measure, FormPlace place) {
        open(kind.script(NoteSubject.fresh(measure, writer())), place);
    }

    private void change(Noted noted, NoteKind kind, MeasureHistory measure, FormPlace place) {
        May.enter(workspace)
                .ifPresentOrElse(
                        workspace.notices()::refused,
                        () -> open(kind.script(NoteSubject.of(noted, measure, writer())), place));
    }

    private void list(MeasureHistory measure, FormPlace place) {
        var model = new NotesModel(workspace, measure.measure());
        show(
                new NotesPane(model, (noted, kind) -> change(noted, kind, measure, place), place::close), place);
    }

    private void open(Script script, FormPlace place) {
        var form = new FormPane(new FormModel(workspace, script), place::close);
        fitting.unsubscribe();
        fitting = Letters.of(form, workspace.chartStyle()).subscribe(form::fit);
        show(form, place);
    }

    private static void show(Region form, FormPlace place) {
        place.open(form, () -> {});
    }

    private Signature writer() {
        return new Signature(
                workspace.plan().person(), workspace.shown().getValue().asAt());
    }
}
