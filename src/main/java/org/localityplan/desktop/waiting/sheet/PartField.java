package org.localityplan.desktop.waiting.sheet;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.desktop.waiting.sheet.row.ListLine;
import org.localityplan.desktop.waiting.sheet.row.Part;

/// How many people are in one part of a list: the name above, the number below it. A block that is pasted goes on over the
/// fields that follow.
final class PartField extends VBox {

    private final Part part;
    private final TextField text;

    /// @param list the list
    /// @param onward the part and those that follow it
    PartField(CountSheetModel model, UUID list, List<Part> onward) {
        part = onward.getFirst();
        text = new TextField() {
            @Override
            public void paste() {
                var clipboard = Clipboard.getSystemClipboard();
                if (clipboard.hasString() && !PastedBlock.of(clipboard.getString()).single()) {
                    model.pasteParts(list, onward, PastedBlock.of(clipboard.getString()));
                } else {
                    super.paste();
                }
            }
        };
        text.setId("part-" + part.name().replace(' ', '-'));
        text.getStyleClass().add("part-number");
        text.textProperty().addListener((_, _, typed) -> model.typePart(list, part, typed));
        var label = new Label(part.label());
        label.setLabelFor(text);
        label.getStyleClass().add("form-label");
        getStyleClass().add("part-field");
        getChildren().setAll(label, text);
    }

    Part part() {
        return part;
    }

    /// Puts the keyboard into it.
    void begin() {
        text.requestFocus();
        text.selectAll();
    }

    /// @param fault what is wrong with it; empty when nothing is
    void show(ListLine line, String fault) {
        String shown = line.existing().isPresent() ? line.kept(part) : line.draft().text(part);
        if (!shown.equals(text.getText().strip())) {
            text.setText(shown);
        }
        text.setEditable(line.existing().isEmpty());
        text.pseudoClassStateChanged(Styles.STATE_DANGER, !fault.isEmpty());
        Spoken.as(text, part.label(), fault.isEmpty() ? "How many people" : fault);
    }
}
