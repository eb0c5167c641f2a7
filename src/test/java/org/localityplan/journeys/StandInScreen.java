package org.localityplan.journeys;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;

/// A screen with one button, for journeys that only pass by.
final class StandInScreen implements Screen {

    private final StackPane box = new StackPane(new Button("Here"));

    StandInScreen(Workspace workspace) {
        box.setAccessibleText("Stand-in in the plan of " + workspace.shown().getValue().locality().name());
    }

    @Override
    public String title() {
        return "Stand-in";
    }

    @Override
    public Parent node() {
        return box;
    }

    @Override
    public Subscription attach(Place place) {
        box.setAccessibleHelp(place.toString());
        return () -> box.setAccessibleHelp("");
    }

    @Override
    public void focus() {
        box.getChildren().getFirst().requestFocus();
    }
}
