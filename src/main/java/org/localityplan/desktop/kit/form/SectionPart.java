package org.localityplan.desktop.kit.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.form.Section.Deed;
import org.localityplan.desktop.kit.room.Children;

/// A part of a form with its title. A row stays as long as it asks the same, so that the keyboard stays where it is while
/// other questions come and go around it. A part that says and asks nothing takes no room.
final class SectionPart {

    private record Made(RowPart row, List<FieldPart> fields) {}

    private final FormModel model;
    private final Consumer<String> pressed;
    private final Label title = new Label();
    private final Label note = new Label();
    private final VBox lines = new VBox();
    private final FlowPane deeds = new FlowPane();
    private final VBox box = new VBox(title, note, lines, deeds);
    private Map<String, Made> made = Map.of();
    private Optional<String> offered = Optional.empty();
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
        return made.values().stream().flatMap(row -> row.fields().stream()).toList();
    }

    void show(Section section, FormModel.View view) {
        write(title, section.title());
        write(note, section.note());
        var wanted = section.rows().stream().map(SectionPart::key).toList();
        if (!wanted.equals(List.copyOf(made.keySet()))) {
            build(section.rows());
        }
        offer(section.deeds());
        var fields = section.fields();
        var parts = fields();
        for (int i = 0; i < fields.size(); i++) {
            parts.get(i).show(fields.get(i), view);
        }
        appear(box, !section.title().isEmpty() || !section.rows().isEmpty() || !section.deeds().isEmpty());
    }

    void fit(double width) {
        letters = width;
        made.values().forEach(row -> row.row().fit(width));
    }

    private void build(List<Section.Row> rows) {
        var newer = new LinkedHashMap<String, Made>();
        for (Section.Row row : rows) {
            var before = made.get(key(row));
            newer.put(key(row), before == null ? make(row) : before);
        }
        made = newer;
        Children.set(lines, newer.values().stream().map(Made::row).toList());
        fit(letters);
    }

    private Made make(Section.Row row) {
        var own = row.fields().stream().map(field -> new FieldPart(field, model)).toList();
        return new Made(new RowPart(row, own, pressed), own);
    }

    private void offer(List<Deed> wanted) {
        appear(deeds, !wanted.isEmpty());
        if (!offered.equals(Optional.of(names(wanted)))) {
            offered = Optional.of(names(wanted));
            deeds.getChildren()
                    .setAll(wanted.stream().map(deed -> RowPart.button(deed, pressed)).toList());
        }
    }

    /// What makes a row another one.
    private static String key(Section.Row row) {
        return "%s %s"
                .formatted(
                        row.fields().stream()
                                .map(field -> field.name() + shape(field.kind()) + field.label().isEmpty())
                                .toList(),
                        names(row.deeds()));
    }

    private static String shape(Field.Kind kind) {
        return kind instanceof Field.Kind.Lights(var offered, var _)
                ? offered.toString()
                : kind.getClass().getSimpleName();
    }

    private static String names(List<Deed> deeds) {
        return deeds.stream().map(Deed::name).toList().toString();
    }

    private static void write(Label label, String words) {
        label.setText(words);
        appear(label, !words.isEmpty());
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
