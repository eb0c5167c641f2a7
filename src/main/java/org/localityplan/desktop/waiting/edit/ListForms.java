package org.localityplan.desktop.waiting.edit;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.waiting.WaitingList;

/// Opens the form of a waiting list.
public final class ListForms {

    private final Workspace workspace;
    private final FormPlace place;
    private final Consumer<UUID> saved;
    private Subscription fitting = Subscription.EMPTY;

    /// @param saved is told which list was saved
    public ListForms(Workspace workspace, FormPlace place, Consumer<UUID> saved) {
        this.workspace = workspace;
        this.place = place;
        this.saved = saved;
    }

    public void add() {
        open(ListScript.fresh());
    }

    public void edit(WaitingList list) {
        open(ListScript.of(list));
    }

    private void open(ListScript script) {
        var model = new FormModel(workspace, script);
        var form = new FormPane(model, () -> close(model, script.id()));
        fitting.unsubscribe();
        fitting = Letters.of(form, workspace.chartStyle()).subscribe(form::fit);
        place.open(form, () -> {});
    }

    private void close(FormModel model, UUID list) {
        place.close();
        if (model.saved()) {
            saved.accept(list);
        }
    }
}
