package org.localityplan.desktop.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.LastShown;
import org.localityplan.desktop.overview.OverviewPage.Tier;

/// The programmes as rows of lights, grouped by tier. The arrow keys move between rows, Enter opens one; the Tab key passes
/// the strip as a single stop.
final class HeatStrip extends VBox {

    private final Consumer<ProgrammeLine> open;
    private final Consumer<ProgrammeLine> update;
    private final Consumer<Node> reveal;
    private final List<HBox> rows = new ArrayList<>();
    private final List<ProgrammeLine> lines = new ArrayList<>();
    private final LastShown<List<Tier>> shown = new LastShown<>();
    private Optional<HeatRow.Fit> fitShown = Optional.empty();
    private int current;

    /// What can be done with a programme: Enter or a click opens it, Ctrl+U updates its status.
    record Uses(Consumer<ProgrammeLine> open, Consumer<ProgrammeLine> update) {}

    /// @param reveal scrolls a row into view
    HeatStrip(Uses uses, Consumer<Node> reveal) {
        open = uses.open();
        update = uses.update();
        this.reveal = reveal;
        getStyleClass().addAll("card", "heat");
        setId("heat-strip");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Spoken.as(this, AccessibleRole.LIST_VIEW, "Programmes, the worst first in each group",
                "Arrows move, Enter opens, Ctrl+U updates the status");
    }

    /// The rows are kept in place while they say the same.
    void show(List<Tier> tiers, HeatRow.Fit fit) {
        boolean same = !shown.changesTo(tiers) && fitShown.equals(Optional.of(fit));
        if (same) {
            return;
        }
        fitShown = Optional.of(fit);
        boolean hadKeyboard = rows.stream().anyMatch(Node::isFocused);
        rows.clear();
        lines.clear();
        List<Node> all = new ArrayList<>();
        all.add(HeatRow.head(fit));
        for (Tier tier : tiers) {
            all.add(heading(tier));
            tier.programmes().forEach(line -> all.add(add(line, fit)));
            if (tier.others() > 0) {
                all.add(rest(tier));
            }
        }
        getChildren().setAll(all);
        current = Math.clamp(current, 0, Math.max(0, rows.size() - 1));
        makeStop();
        if (hadKeyboard) {
            focusRow();
        }
    }

    /// Puts the keyboard on the row it was last on.
    void focusRow() {
        row().ifPresent(Node::requestFocus);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> rows.size();
            case ITEM_AT_INDEX -> rows.get((Integer) parameters[0]);
            case FOCUS_ITEM -> row().map(Node.class::cast).orElse(this);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static Node heading(Tier tier) {
        var heading = new Label(tier.heading());
        heading.getStyleClass().add("group-row");
        return heading;
    }

    private static Node rest(Tier tier) {
        var rest = new Label(tier.rest());
        rest.getStyleClass().addAll("note", "heat-rest");
        return rest;
    }

    private HBox add(ProgrammeLine line, HeatRow.Fit fit) {
        int index = rows.size();
        var row = HeatRow.of(line, fit, () -> {
            moveTo(index);
            open.accept(line);
        });
        rows.add(row);
        lines.add(line);
        return row;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.U && event.isShortcutDown()) {
            event.consume();
            row().ifPresent(_ -> update.accept(lines.get(current)));
            return;
        }
        switch (event.getCode()) {
            case UP -> moveTo(current - 1);
            case DOWN -> moveTo(current + 1);
            case HOME -> moveTo(0);
            case END -> moveTo(rows.size() - 1);
            case ENTER, SPACE -> row().ifPresent(_ -> open.accept(lines.get(current)));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveTo(int index) {
        current = Math.clamp(index, 0, Math.max(0, rows.size() - 1));
        makeStop();
        row().ifPresent(row -> {
            row.requestFocus();
            reveal.accept(row);
        });
    }

    private void makeStop() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setFocusTraversable(i == current);
        }
    }

    private Optional<HBox> row() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(current));
    }
}
