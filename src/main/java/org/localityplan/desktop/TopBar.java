package org.localityplan.desktop;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.Illustration;

/// The bar above every screen: back and forward, the moment that is looked at, whether figures are illustrative, printing.
final class TopBar {

    /// Below these widths of the window, in letters (em), the bar says less, and then as little as it can.
    private static final double ROOM_FOR_WORDS = 60;

    private static final double ROOM_FOR_DATES = 46;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final String ILLUSTRATIVE = "Sample: some figures are illustrative";

    private final HBox bar = new HBox();
    private final MenuButton asAt = new MenuButton();
    private final Label sample = new Label(ILLUSTRATIVE);
    private LocalDate day = LocalDate.EPOCH;
    private boolean brief;

    TopBar(Navigator navigator, Runnable printPack) {
        bar.getStyleClass().add("topbar");
        var live = new RadioMenuItem("Live: the plan as it is now");
        live.setSelected(true);
        asAt.getItems().add(live);
        asAt.setId("as-at");
        asAt.getStyleClass().add("as-at");
        asAt.setMinWidth(Region.USE_PREF_SIZE);
        sample.getStyleClass().addAll("chip", "chip-sample");
        sample.setMinWidth(Region.USE_PREF_SIZE);
        Spoken.as(sample, AccessibleRole.TEXT, "Sample plan: some of the figures shown are illustrative", "");
        var print = Spoken.as(new Hyperlink("Print board pack"), "Print board pack", "Ctrl+P; writes a PDF");
        print.setId("print-pack");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setOnAction(_ -> printPack.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().addAll(back(navigator), forward(navigator), asAt, space, sample, print);
    }

    Node node() {
        return bar;
    }

    void focus() {
        asAt.requestFocus();
    }

    /// Says less where there is little room.
    ///
    /// @param letters the width of the window, in letters (em)
    void fit(double letters) {
        brief = letters < ROOM_FOR_DATES;
        bar.pseudoClassStateChanged(NARROW, brief);
        sample.setText(letters < ROOM_FOR_WORDS ? "Illustrative" : ILLUSTRATIVE);
        tellDay();
    }

    private void tellDay() {
        asAt.setText("Live · " + (brief ? Formats.shortDate(day) : Formats.longDate(day)));
    }

    void show(Snapshot snapshot) {
        day = snapshot.asAt();
        tellDay();
        Spoken.as(asAt, "As at: live, " + Formats.longDate(day), "Chooses which moment of the plan is looked at");
        boolean illustrative = Illustration.in(snapshot);
        sample.setVisible(illustrative);
        sample.setManaged(illustrative);
    }

    private static Button back(Navigator navigator) {
        var button = arrow(Icons.BACK, "Back", "Alt+Left");
        button.setOnAction(_ -> navigator.back());
        button.disableProperty().bind(navigator.canGoBack().not());
        return button;
    }

    private static Button forward(Navigator navigator) {
        var button = arrow(Icons.FORWARD, "Forward", "Alt+Right");
        button.setOnAction(_ -> navigator.forward());
        button.disableProperty().bind(navigator.canGoForward().not());
        return button;
    }

    private static Button arrow(Icons icon, String words, String keys) {
        var button = new Button("", icon.node());
        button.getStyleClass().addAll("flat", "small");
        return Spoken.as(button, words, keys);
    }
}
