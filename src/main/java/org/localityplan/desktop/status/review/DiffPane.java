package org.localityplan.desktop.status.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.text.Texts;

/// Old beside new, what changed first. The arrow keys walk from line to line; the Tab key passes all of them as one stop.
final class DiffPane extends VBox {

    private static final double LIGHT = 16;
    private static final double HEADING = 24;
    private static final double SAID = 38;

    private final List<GridPane> rows = new ArrayList<>();
    private List<DiffLine> shown = List.of();

    DiffPane() {
        getStyleClass().addAll("card", "diff");
        setId("diff");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Spoken.as(this, AccessibleRole.LIST_VIEW, "What the report changes", "Arrows walk from line to line");
    }

    void show(List<DiffLine> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = List.copyOf(lines);
        rows.clear();
        getChildren().setAll(head());
        group("Changed", lines.stream().filter(DiffLine::changed).toList());
        group("Unchanged", lines.stream().filter(line -> !line.changed()).toList());
        stand(0);
    }

    /// Puts the keyboard on the first line.
    @Override
    public void requestFocus() {
        rows.stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void group(String heading, List<DiffLine> lines) {
        if (!lines.isEmpty()) {
            getChildren().add(Texts.label("%s (%d)".formatted(heading, lines.size()), "group-row"));
            lines.forEach(line -> {
                var row = row(line);
                rows.add(row);
                getChildren().add(row);
            });
        }
    }

    private void onKey(KeyEvent event) {
        int at = rows.stream().map(Node::isFocused).toList().indexOf(true);
        if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> walk(at - 1);
            case DOWN -> walk(at + 1);
            case HOME -> walk(0);
            case END -> walk(rows.size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int to) {
        int index = Math.clamp(to, 0, rows.size() - 1);
        stand(index);
        rows.get(index).requestFocus();
        Scrolling.reveal(rows.get(index));
    }

    private void stand(int index) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setFocusTraversable(i == index);
        }
    }

    private static GridPane head() {
        var head = grid();
        head.addRow(
                0,
                Texts.label("", "card-title"),
                Texts.label("Before", "card-title"),
                Texts.label("Now", "card-title"));
        return head;
    }

    private static GridPane row(DiffLine line) {
        var row = grid();
        row.addRow(
                0,
                Texts.label(line.heading(), "medium"),
                said(line.before(), "muted"),
                said(line.now(), line.changed() ? "strong" : "muted"));
        row.getStyleClass().add("diff-line");
        return Spoken.as(row, AccessibleRole.LIST_ITEM, line.spoken(), "");
    }

    private static Node said(DiffLine.Said said, String style) {
        var words = new VBox();
        said.words().forEach(each -> words.getChildren().add(Texts.label(each, style)));
        if (said.empty()) {
            words.getChildren().add(Texts.label("–", "muted"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        said.light().ifPresent(light -> line.getChildren().addFirst(LightIcon.of(light, LIGHT)));
        line.getStyleClass().add("form-finding");
        return line;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("diff-grid");
        for (double share : List.of(HEADING, SAID, SAID)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        var top = new RowConstraints();
        top.setValignment(VPos.TOP);
        grid.getRowConstraints().add(top);
        return grid;
    }
}
