package org.localityplan.desktop.waiting.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.waiting.sheet.row.ListLine;
import org.localityplan.desktop.waiting.sheet.row.Part;

/// Below the sheet: the priority classes and the lengths of wait of one list, until it is closed.
final class PartsPane {

    private final CountSheetModel model;
    private final Runnable back;
    private final Label title = new Label();
    private final Label message = new Label();
    private final FlowPane row = new FlowPane();
    private final VBox box;
    private List<PartField> fields = List.of();
    private Optional<UUID> open = Optional.empty();

    /// @param back puts the keyboard back on the sheet
    PartsPane(CountSheetModel model, Runnable back) {
        this.model = model;
        this.back = back;
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        message.setId("parts-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().add("part-fields");
        var close = Spoken.as(new Button("Close"), "Close", "Escape; what is typed stays");
        close.setId("close-parts");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> close());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, close);
        head.getStyleClass().add("sheet-head");
        box = new VBox(head, row, message);
        box.setId("list-parts");
        box.getStyleClass().addAll("card", "list-parts");
        present();
    }

    Node node() {
        return box;
    }

    /// Opens the parts of a list and puts the keyboard on what is wrong there, or else on the first.
    ///
    /// @param at its row
    void open(int at) {
        ListLine line = model.view().get().lines().get(at);
        UUID list = line.list().id();
        List<Part> parts = Part.of(line.list());
        open = Optional.of(list);
        title.setText(line.list().name() + ": people by priority and by how long they have waited");
        fields = IntStream.range(0, parts.size())
                .mapToObj(i -> new PartField(model, list, parts.subList(i, parts.size())))
                .toList();
        row.getChildren().setAll(fields);
        present();
        show(model.view().get());
        var reading = model.view().get().readings().get(at);
        fields.stream()
                .filter(field -> !reading.fault(field.part()).isEmpty())
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(PartField::begin);
    }

    /// @return whether it was open
    boolean close() {
        boolean was = open.isPresent();
        open = Optional.empty();
        present();
        if (was) {
            back.run();
        }
        return was;
    }

    void show(CountSheetView view) {
        List<ListLine> lines = view.lines();
        IntStream.range(0, lines.size())
                .filter(at -> open.filter(lines.get(at).list().id()::equals).isPresent())
                .forEach(at -> show(view, at));
    }

    private void show(CountSheetView view, int at) {
        var reading = view.readings().get(at);
        fields.forEach(field -> field.show(view.lines().get(at), reading.fault(field.part())));
        String wrong = fields.stream()
                .filter(field -> !reading.fault(field.part()).isEmpty())
                .map(field -> "%s: %s".formatted(field.part().label(), reading.fault(field.part())))
                .findFirst()
                .orElse("");
        message.setText(wrong.isEmpty()
                ? "May be left empty. Priority classes are all given or none, and so are lengths of wait. Paste a row with Ctrl+V."
                : wrong);
        message.getStyleClass().removeAll("field-error", "note");
        message.getStyleClass().add(wrong.isEmpty() ? "note" : "field-error");
    }

    private void present() {
        box.setVisible(open.isPresent());
        box.setManaged(box.isVisible());
    }
}
