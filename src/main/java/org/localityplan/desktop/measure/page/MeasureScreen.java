package org.localityplan.desktop.measure.page;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.MeasurePage.Picture;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureKey;

/// The page of one measure.
public final class MeasureScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/measure.css";
    private static final double CHART_SHARE = 68;
    private static final double CHART_OF_WINDOW = 0.8;
    private static final String CHART_KEYS = "Left and right arrows speak its values, T shows a table";

    private final Workspace workspace;
    private final MeasureHead head = new MeasureHead();
    private final ChartPane chart;
    private final StackPane picture = new StackPane();
    private final MeasureCards cards;
    private final Beside beside;
    private final ScrollPane scroll;
    private final Label gone = new Label("This measure is not in the plan that is looked at.");
    private final StackPane root = new StackPane();
    private String title = "Measure";

    public MeasureScreen(Workspace workspace) {
        this.workspace = workspace;
        chart = new ChartPane(workspace);
        cards = new MeasureCards(programme -> workspace.navigator().go(new Place.ProgrammePage(programme)));
        picture.getStyleClass().add("measure-chart");
        beside = new Beside(picture, cards.node(), CHART_SHARE);
        VBox.setVgrow(beside, Priority.ALWAYS);
        GridPane.setVgrow(picture, Priority.ALWAYS);
        var page = new VBox(head.node(), beside);
        page.getStyleClass().add("screen");
        page.setMinHeight(Region.USE_PREF_SIZE);
        scroll = Scrolling.vertical(page);
        scroll.setFitToHeight(true);
        GridPane.setValignment(picture, VPos.TOP);
        picture.maxHeightProperty().bind(scroll.heightProperty().multiply(CHART_OF_WINDOW));
        gone.getStyleClass().add("headline");
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(scroll, gone);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        if (place instanceof Place.MeasurePage(MeasureKey key)) {
            scroll.setVvalue(0);
            return Subscription.combine(
                    workspace.shown().subscribe(snapshot -> show(snapshot, key)),
                    Letters.of(root, workspace.chartStyle()).subscribe(beside::fit));
        }
        return Subscription.EMPTY;
    }

    @Override
    public void focus() {
        picture.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(Snapshot snapshot, MeasureKey key) {
        var page = MeasurePage.of(snapshot, key);
        scroll.setVisible(page.isPresent());
        gone.setVisible(page.isEmpty());
        page.ifPresent(this::show);
    }

    private void show(MeasurePage page) {
        title = page.measure().name();
        head.show(page);
        cards.show(page);
        picture.getChildren()
                .setAll(
                        switch (page.picture()) {
                            case Picture.Chart(var story) -> {
                                chart.show(story);
                                yield Spoken.as(chart.node(), AccessibleRole.IMAGE_VIEW, page.sentence(), CHART_KEYS);
                            }
                            case Picture.Words words -> state(words, page.sentence());
                        });
    }

    private static Node state(Picture.Words words, String sentence) {
        var heading = new Label(words.heading());
        heading.getStyleClass().add("card-heading");
        var why = new Label(words.words());
        why.setWrapText(true);
        var card = new VBox(heading, why);
        card.getStyleClass().addAll("card", "measure-state");
        card.setFocusTraversable(true);
        card.setId("measure-state");
        return Spoken.as(card, AccessibleRole.TEXT, words.heading() + ". " + words.words() + " " + sentence, "");
    }
}
