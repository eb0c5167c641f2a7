package org.localityplan.desktop.measure.page.forecast;

import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.part.FactCards;
import org.localityplan.desktop.measure.page.part.Kept;
import org.localityplan.desktop.measure.page.part.PicturePart;
import org.localityplan.desktop.measure.page.part.Subject;

/// The tab with what is to be expected of the measure.
public final class ForecastPart extends PicturePart {

    private final Kept<ForecastWords> kept = new Kept<>(ForecastWords::of);
    private final Workspace workspace;
    private final FactCards cards = new FactCards("End of the year", "How good such forecasts have been");

    public ForecastPart(Workspace workspace) {
        super("Forecast", workspace);
        this.workspace = workspace;
        fill(picture(), cards);
    }

    /// The track record repeats many forecasts, so it is reckoned away from the screen.
    @Override
    public void show(Subject subject) {
        workspace.background().run(this, "Forecasting", _ -> kept.of(subject), this::show);
    }

    private void show(ForecastWords words) {
        picture().show(words.picture());
        cards.show(words.yearEnd(), words.record());
    }
}
