package org.localityplan.desktop.waiting.page.part;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;

/// The place of a tab's chart, with a switch above it where there is more than one way to look.
public final class ViewPane extends VBox {

    private final Workspace workspace;
    private final HBox choices = new HBox();
    private final StackPane place = new StackPane();
    private Optional<ChartPane> chart = Optional.empty();
    private List<View> views = List.of();
    private String wanted = "";

    /// @param id of the switch
    public ViewPane(Workspace workspace, String id) {
        this.workspace = workspace;
        choices.setId(id);
        choices.getStyleClass().add("view-choices");
        getStyleClass().add("waiting-view");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(choices, place);
    }

    /// Shows the view that was chosen before, if it is there, or else the first.
    ///
    /// @param others at least one
    public void show(List<View> others) {
        views = List.copyOf(others);
        choices.setVisible(views.size() > 1);
        choices.setManaged(views.size() > 1);
        var shown = views.stream().filter(this::isWanted).findFirst().orElseGet(views::getFirst);
        var group = new ToggleGroup();
        choices.getChildren().setAll(views.stream().map(view -> choice(view, group, view.equals(shown))).toList());
        show(shown);
    }

    /// Puts the keyboard on what is shown.
    public void focus() {
        place.getChildren().stream().findFirst().ifPresent(shown -> {
            shown.requestFocus();
            Scrolling.reveal(shown);
        });
    }

    private void show(View view) {
        boolean focused = place.isFocusWithin();
        place.getChildren().setAll(node(view));
        VBox.setVgrow(this, view instanceof View.Chart ? Priority.ALWAYS : Priority.NEVER);
        if (focused) {
            focus();
        }
    }

    private Node node(View view) {
        return switch (view) {
            case View.Chart(var _, var story) -> {
                var pane = chart.orElseGet(() -> new ChartPane(workspace));
                chart = Optional.of(pane);
                pane.show(story);
                yield pane.node();
            }
            case View.Words(var _, var reason) -> {
                var words = Texts.reason(reason);
                words.setId("list-state");
                words.setMaxHeight(USE_PREF_SIZE);
                yield words;
            }
        };
    }

    private boolean isWanted(View view) {
        return view.name().equals(wanted);
    }

    private ToggleButton choice(View view, ToggleGroup group, boolean chosen) {
        var button = Spoken.as(new ToggleButton(view.name()), view.name(), "Space shows this chart");
        boolean first = view.equals(views.getFirst());
        button.setToggleGroup(group);
        button.getStyleClass().addAll("small", first ? "left-pill" : "right-pill");
        button.setSelected(chosen);
        button.setOnAction(_ -> {
            button.setSelected(true);
            wanted = view.name();
            show(view);
        });
        return button;
    }
}
