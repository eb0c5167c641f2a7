package org.localityplan.desktop.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.form.Section.Deed;

/// A part of a form with its title. Its rows are made anew when other fields are asked for.
final class SectionPart {

    private final FormModel model;
    private final Consumer<String> pressed;
    private final Label title = new Label();
    private final Label note = new Label();
    private final VBox lines = new VBox();
    private final FlowPane deeds = new FlowPane();
    private final VBox box = new VBox(title, note, lines, deeds);
    private List<RowPart> rows = List.of();
    private List<FieldPart> parts = List.of();
    private Optional<String> asked = Optional.empty();
    private double letters;

    /// @param pressed is told the name of a deed
    SectionPart(FormModel model, Consumer<String> pressed) {
        this.model = model;
        this.pressed = pressed;
        title.getStyleClass().add("card-title");
        note.getStyleClass().add("form-help");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        lines.getStyleClass().add("form-rows");
        deeds.getStyleClass().add("form-deeds");
        box.getStyleClass().add("form-section");
    }

    Node node() {
        return box;
    }

    List<FieldPart> fields() {
        return parts;
    }

    void show(Section section, FormModel.View view) {
        write(title, section.title());
        write(note, section.note());
        var wanted = Optional.of(section.rows().stream().map(SectionPart::key).toList() + names(section.deeds()));
        if (!wanted.equals(asked)) {
            asked = wanted;
            build(section);
        }
        var fields = section.fields();
        for (int i = 0; i < fields.size(); i++) {
            parts.get(i).show(fields.get(i), view);
        }
        deeds.setVisible(!section.deeds().isEmpty());
        deeds.setManaged(deeds.isVisible());
    }

    void fit(double width) {
        letters = width;
        rows.forEach(row -> row.fit(width));
    }

    private void build(Section section) {
        var made = new ArrayList<RowPart>();
        var all = new ArrayList<FieldPart>();
        for (Section.Row row : section.rows()) {
            var own = row.fields().stream().map(field -> new FieldPart(field, model)).toList();
            all.addAll(own);
            made.add(new RowPart(row, own, pressed));
        }
        rows = made;
        parts = all;
        lines.getChildren().setAll(made);
        deeds.getChildren()
                .setAll(section.deeds().stream().map(deed -> RowPart.button(deed, pressed)).toList());
        fit(letters);
    }

    /// What makes a row another one.
    private static String key(Section.Row row) {
        return "%s %s"
                .formatted(
                        row.fields().stream()
                                .map(field -> field.name() + field.kind().getClass().getSimpleName()
                                        + field.label().isEmpty())
                                .toList(),
                        names(row.deeds()));
    }

    private static String names(List<Deed> deeds) {
        return deeds.stream().map(Deed::name).toList().toString();
    }

    private static void write(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(label.isVisible());
    }
}
