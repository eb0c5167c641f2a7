package org.localityplan.desktop.overview;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.overview.OverviewPage.LeadsTo;
import org.localityplan.desktop.overview.OverviewPage.Tile;

/// The first screen: headline, tiles, heat strip, and what is asked and what changed.
public final class OverviewScreen implements Screen {

    private final Workspace workspace;
    private final OverviewModel model;
    private final OverviewLayout layout = new OverviewLayout();
    private final Label headline = new Label();
    private final GridPane tiles = new GridPane();
    private final BoardCards cards;
    private final HeatStrip strip;
    private List<Tile> tilesShown = List.of();
    private TileForm formShown = TileForm.IN_A_ROW;

    public OverviewScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new OverviewModel(workspace);
        cards = new BoardCards(model);
        strip = new HeatStrip(new HeatStrip.Uses(model::open, model::update), layout::reveal);
        headline.getStyleClass().add("headline");
        tiles.getStyleClass().add("tiles");
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public Parent node() {
        return layout.node();
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(
                workspace.shown().subscribe(model::show),
                model.page().subscribe(_ -> show()),
                layout.onRoom(() -> workspace.background().onScreen(this::show)));
    }

    @Override
    public void focus() {
        strip.focusRow();
    }

    private void show() {
        var page = model.page().get();
        if (page.empty()) {
            layout.replace(EmptyPlan.of(workspace.openSample()));
            return;
        }
        headline.setText(page.headline());
        showTiles(page.tiles());
        cards.show(page);
        layout.arrange(List.of(headline, tiles), strip, cards.nodes());
        strip.show(page.tiers(), layout.fit());
    }

    /// Tiles are kept in place while they say the same, so that the keyboard stays where it is.
    private void showTiles(List<Tile> shown) {
        var form = layout.tiles();
        if (shown.equals(tilesShown) && form == formShown) {
            return;
        }
        tilesShown = shown;
        formShown = form;
        tiles.getChildren().clear();
        tiles.getColumnConstraints().clear();
        int across = form.widths().size();
        form.widths().forEach(this::addTileColumn);
        for (int i = 0; i < shown.size(); i++) {
            var tile = shown.get(i);
            tiles.add(TileCard.of(tile, form.compact(), () -> open(tile.leadsTo())), i % across, i / across);
        }
    }

    private void open(LeadsTo leadsTo) {
        switch (leadsTo) {
            case LeadsTo.Elsewhere(var place) -> model.open(place);
            case LeadsTo.Asks() -> cards.focusAsks();
        }
    }

    private void addTileColumn(int hundredths) {
        var column = new ColumnConstraints();
        column.setPercentWidth(hundredths);
        column.setHgrow(Priority.ALWAYS);
        tiles.getColumnConstraints().add(column);
    }
}
