package org.localityplan.desktop.measure.page.forecast;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.part.FactCards;
import org.localityplan.desktop.measure.page.part.Kept;
import org.localityplan.desktop.measure.page.part.Part;
import org.localityplan.desktop.measure.page.part.PicturePane;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.desktop.measure.page.part.TabBody;

/// The tab with what is to be expected of the measure.
public final class ForecastPart implements Part {

    private final Kept<ForecastWords> kept = new Kept<>(ForecastWords::of);
    private final Workspace workspace;
    private final PicturePane picture;
    private final FactCards cards = new FactCards("End of the year", "How good such forecasts have been");
    private final TabBody box;

    public ForecastPart(Workspace workspace) {
        this.workspace = workspace;
        picture = new PicturePane(workspace);
        VBox.setVgrow(picture, Priority.ALWAYS);
        box = new TabBody(picture, cards);
    }

    @Override
    public String name() {
        return "Forecast";
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public ObservableValue<Boolean> grows() {
        return picture.drawn();
    }

    /// The track record repeats many forecasts, so it is reckoned away from the screen.
    @Override
    public void show(Subject subject) {
        workspace.background().run(this, "Forecasting", _ -> kept.of(subject), this::show);
    }

    @Override
    public void focus() {
        picture.focus();
    }

    private void show(ForecastWords words) {
        picture.show(words.picture());
        cards.show(words.yearEnd(), words.record());
    }
}
