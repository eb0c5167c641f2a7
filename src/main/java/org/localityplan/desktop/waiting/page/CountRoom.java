package org.localityplan.desktop.waiting.page;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.count.CountForm;
import org.localityplan.desktop.waiting.count.CountModel;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingList;

/// The room for the form that records a count: it stands in place of the page until it is done, and is kept while a person
/// looks at something else.
public final class CountRoom {

    private record Open(CountModel model, CountForm form) {}

    private final Workspace workspace;
    private final StackPane root;
    private final Node page;
    private final Runnable back;
    private Optional<Open> open = Optional.empty();

    /// @param root shows the page or the form
    /// @param back puts the keyboard where it was on the page
    public CountRoom(Workspace workspace, StackPane root, Node page, Runnable back) {
        this.workspace = workspace;
        this.root = root;
        this.page = page;
        this.back = back;
        root.getChildren().setAll(page);
    }

    /// Whether the key asks for the form: Insert or Ctrl+N, and it is not open yet.
    public boolean asked(KeyEvent event) {
        boolean key = event.getCode() == KeyCode.INSERT
                || event.getCode() == KeyCode.N && event.isShortcutDown() && !event.isShiftDown();
        return key && open.isEmpty();
    }

    public boolean isOpen() {
        return open.isPresent();
    }

    /// Shows the form for a list and puts the keyboard into it.
    public void open(WaitingList list) {
        var count = new CountModel(workspace, list);
        var form = new CountForm(count);
        open = Optional.of(new Open(count, form));
        root.getChildren().setAll(form.node());
        form.fit(Letters.of(root, workspace.chartStyle()).getValue());
        form.attach(this::close);
        root.applyCss();
        form.focus();
    }

    /// Leaves the form as Escape does.
    ///
    /// @return whether it was open
    public boolean escape() {
        var leaving = open;
        leaving.ifPresent(shown -> shown.model().leave());
        return leaving.isPresent();
    }

    /// Puts the keyboard into the form, or else on the page.
    public void focusOr(Runnable onPage) {
        open.ifPresentOrElse(shown -> shown.form().focus(), onPage);
    }

    public void show(Snapshot snapshot) {
        open.ifPresent(shown -> shown.model().show(snapshot));
    }

    /// Fits the form to a width in letters (em).
    public void fit(double letters) {
        open.ifPresent(shown -> shown.form().fit(letters));
    }

    private void close() {
        open = Optional.empty();
        root.getChildren().setAll(page);
        back.run();
    }
}
