package org.localityplan.desktop.kit.form.light;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.domain.Light;

/// One side of a board: its name, its light and the light's word.
final class SideCell extends HBox {

    private static final PseudoClass UNJUDGED = PseudoClass.getPseudoClass("unjudged");
    private static final double LIGHT = 20;

    private final Side side;
    private final LightIcon icon = LightIcon.of(Light.UNKNOWN, LIGHT);
    private final Label word = new Label();
    private String what = "";
    private String help = "";

    /// @param turned is told of a click or the space bar
    SideCell(Side side, Consumer<Side> turned) {
        this.side = side;
        var name = new Label(side.words());
        name.getStyleClass().add("form-label");
        word.getStyleClass().add("note");
        getStyleClass().add("side-cell");
        getChildren().setAll(icon, new VBox(name, word));
        setId("side-" + side.code());
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                turned.accept(side);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                event.consume();
                turned.accept(side);
            }
        });
        show(Marks.read(""));
    }

    Side side() {
        return side;
    }

    void show(Marks marks) {
        Optional<Light> light = marks.light(side.code());
        boolean applies = !marks.has(side.code()) || light.isPresent();
        icon.show(light.orElse(Light.UNKNOWN), false);
        icon.setVisible(applies);
        word.setText(applies ? light.map(Light::words).orElse("Not judged") : "Not applicable");
        pseudoClassStateChanged(UNJUDGED, !marks.has(side.code()));
        speak(what, help);
    }

    /// @param board what the board judges; empty where the side's name is enough
    void speak(String board, String boardHelp) {
        what = board;
        help = boardHelp;
        Spoken.as(
                this,
                AccessibleRole.BUTTON,
                "%s: %s".formatted(side.words(), word.getText()),
                "%s. %s. %s".formatted(what, Meaning.spoken(side.meanings()), help));
    }
}
