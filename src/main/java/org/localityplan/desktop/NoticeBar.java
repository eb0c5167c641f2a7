package org.localityplan.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Notices;
import org.localityplan.desktop.kit.workspace.Notices.Kind;
import org.localityplan.desktop.kit.workspace.Notices.Notice;

/// Shows the notice that stands, with what may be done about it, between the screen and the status bar.
final class NoticeBar {

    private final HBox bar = new HBox();
    private final Notices notices;

    NoticeBar(Notices notices) {
        this.notices = notices;
        bar.setId("notice");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        notices.current().subscribe(this::show);
    }

    Node node() {
        return bar;
    }

    private void show(Notice notice) {
        boolean shown = notice.kind() != Kind.NONE;
        bar.setVisible(shown);
        bar.setManaged(shown);
        bar.getStyleClass().setAll("notice", "notice-line",
                notice.kind() == Kind.REFUSED ? "notice-error" : "notice-good");
        bar.getChildren().setAll(shown ? contents(notice) : List.of());
        bar.setAccessibleText(notice.sentence());
        bar.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private List<Node> contents(Notice notice) {
        var sentence = new Label(notice.sentence());
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var nodes = new ArrayList<Node>(List.of(sentence));
        notice.remedies().forEach(remedy -> nodes.add(button(remedy)));
        nodes.add(closing());
        return nodes;
    }

    private Button button(Notices.Remedy remedy) {
        var button = Spoken.as(new Button(remedy.words()), remedy.words(), "");
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            notices.close();
            remedy.action().run();
        });
        return button;
    }

    private Button closing() {
        var close = Spoken.as(new Button("", Icons.CLOSE.node()), "Close this notice", "Escape");
        close.getStyleClass().addAll("flat", "small");
        close.setOnAction(_ -> notices.close());
        return close;
    }
}
