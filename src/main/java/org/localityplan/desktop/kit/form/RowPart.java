package org.localityplan.desktop.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.form.Section.Deed;
import org.localityplan.desktop.kit.form.Section.Row;

/// Fields beside each other, and in more lines where the window is narrow.
final class RowPart extends GridPane {

    private static final double FIELD_IN_LETTERS = 12;
    private static final double BUTTON_IN_LETTERS = 6;
    private static final double SQUEEZED = 0.85;

    private final List<Node> cells = new ArrayList<>();
    private final List<Integer> shares = new ArrayList<>();
    private final int fields;
    private int across;

    /// @param pressed is told the name of a deed
    RowPart(Row row, List<FieldPart> parts, Consumer<String> pressed) {
        getStyleClass().add("form-row");
        fields = parts.size();
        for (int i = 0; i < parts.size(); i++) {
            cells.add(parts.get(i).node());
            shares.add(row.fields().get(i).share());
        }
        boolean labelled = row.fields().stream().anyMatch(field -> !field.label().isEmpty());
        row.deeds().forEach(deed -> {
            cells.add(below(button(deed, pressed), labelled));
            shares.add(3);
        });
        getChildren().setAll(cells);
        arrange(cells.size());
    }

    /// Fits the row to a width in letters (em).
    void fit(double letters) {
        int room = (int) Math.max(1, letters / FIELD_IN_LETTERS);
        double wanted = fields * FIELD_IN_LETTERS + (cells.size() - fields) * BUTTON_IN_LETTERS;
        int columns = letters >= SQUEEZED * wanted ? cells.size() : Math.min(room, cells.size());
        if (columns != across) {
            arrange(columns);
        }
    }

    private void arrange(int columns) {
        across = columns;
        getColumnConstraints().clear();
        boolean oneLine = columns == cells.size();
        double whole = oneLine ? shares.stream().mapToInt(Integer::intValue).sum() : columns;
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * (oneLine ? shares.get(i) : 1) / whole);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cells.size(); i++) {
            GridPane.setConstraints(cells.get(i), i % columns, i / columns);
        }
    }

    static Button button(Deed deed, Consumer<String> pressed) {
        var button = Spoken.as(new Button(deed.words()), deed.words(), deed.help());
        button.setId("deed-" + deed.name());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> pressed.accept(deed.name()));
        return button;
    }

    /// On a line with the inputs, which stand below their labels.
    private static Node below(Button button, boolean labelled) {
        var above = new Label();
        above.getStyleClass().add("form-label");
        above.setManaged(labelled);
        var box = new VBox(above, button);
        box.getStyleClass().add("field");
        return box;
    }
}
