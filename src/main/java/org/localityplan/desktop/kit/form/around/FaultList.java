package org.localityplan.desktop.kit.form.around;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Pressable;

/// Above a long form: what is wrong or missing, each with the field it is about. Enter goes to the field.
public final class FaultList extends VBox {

    /// What is wrong.
    ///
    /// @param field the name of the field
    public record Line(String field, String words) {}

    private final Consumer<String> goTo;
    private List<Line> lines = List.of();

    /// @param goTo puts the keyboard on a field
    public FaultList(Consumer<String> goTo) {
        this.goTo = goTo;
        setId("form-faults");
        getStyleClass().addAll("notice", "notice-error", "form-faults");
        present();
    }

    public void show(List<Line> now) {
        if (!now.equals(lines)) {
            lines = List.copyOf(now);
            present();
        }
    }

    /// Puts the keyboard on the first line.
    @Override
    public void requestFocus() {
        getChildren().stream().filter(Pressable.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }

    private void present() {
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        var title = new Label("%s to put right before it can be submitted. Enter goes there."
                .formatted(Formats.counted(lines.size(), "thing", "things")));
        title.getStyleClass().add("notice-title");
        title.setWrapText(true);
        var nodes = new ArrayList<Node>(List.of(title));
        lines.forEach(line -> nodes.add(pressable(line)));
        getChildren().setAll(nodes);
    }

    private Pressable pressable(Line line) {
        var words = new Label(line.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(Icons.WARNING.node(), words);
        content.getStyleClass().add("light-word");
        var button = new Pressable(line.words(), "Enter goes to the field", () -> goTo.accept(line.field()), content);
        button.getStyleClass().add("form-fault");
        return button;
    }
}
