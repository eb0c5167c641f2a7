package org.localityplan.desktop;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localityplan.desktop.budget.BudgetScreen;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.MeasuresScreen;
import org.localityplan.desktop.measure.edit.MeasureForms;
import org.localityplan.desktop.measure.edit.NewMeasureScreen;
import org.localityplan.desktop.measure.page.MeasureScreen;
import org.localityplan.desktop.measure.sheet.FigureSheetScreen;
import org.localityplan.desktop.overview.OverviewScreen;
import org.localityplan.desktop.plan.PlanScreen;
import org.localityplan.desktop.programme.ProgrammesScreen;
import org.localityplan.desktop.programme.page.ProgrammeScreen;
import org.localityplan.desktop.risk.RisksScreen;
import org.localityplan.desktop.settings.SettingsScreen;
import org.localityplan.desktop.status.StatusScreen;
import org.localityplan.desktop.status.mine.MyUpdatesScreen;
import org.localityplan.desktop.status.review.ReviewScreen;
import org.localityplan.desktop.waiting.WaitingScreen;
import org.localityplan.desktop.waiting.page.ListScreen;
import org.localityplan.desktop.waiting.sheet.CountSheetScreen;

/// Which screen shows which kind of place. A new screen is entered here, once, and nowhere else.
///
/// A screen is made when it is first gone to, and used again from then on.
public final class Screens {

    /// Makes a screen, usually its constructor.
    @FunctionalInterface
    public interface Maker {
        Screen make(Workspace workspace);
    }

    private final Map<Class<? extends Place>, Maker> makers = new LinkedHashMap<>();
    private final Map<Class<? extends Place>, Screen> made = new HashMap<>();

    /// All screens of the program.
    public static Screens all() {
        return new Screens()
                .with(Place.Overview.class, OverviewScreen::new)
                .with(Place.PlanOnAPage.class, PlanScreen::new)
                .with(Place.Measures.class, MeasuresScreen::new)
                .with(
                        Place.MeasurePage.class,
                        workspace -> new MeasureScreen(workspace, new MeasureForms(workspace)))
                .with(Place.NewMeasure.class, NewMeasureScreen::new)
                .with(Place.FigureSheet.class, FigureSheetScreen::new)
                .with(Place.BudgetGap.class, BudgetScreen::new)
                .with(Place.Programmes.class, ProgrammesScreen::new)
                .with(Place.ProgrammePage.class, ProgrammeScreen::new)
                .with(Place.StatusUpdate.class, StatusScreen::new)
                .with(Place.MyUpdates.class, MyUpdatesScreen::new)
                .with(Place.StatusReview.class, ReviewScreen::new)
                .with(Place.WaitingLists.class, WaitingScreen::new)
                .with(Place.CountSheet.class, CountSheetScreen::new)
                .with(Place.WaitingListPage.class, ListScreen::new)
                .with(Place.Risks.class, RisksScreen::new)
                .with(Place.Settings.class, SettingsScreen::new);
    }

    /// Enters the screen that shows places of the kind.
    public Screens with(Class<? extends Place> kind, Maker maker) {
        makers.put(kind, maker);
        return this;
    }

    /// Whether the place can be gone to.
    public boolean has(Place place) {
        return makers.containsKey(place.getClass());
    }

    /// The screen that shows the place.
    Screen at(Place place, Workspace workspace) {
        var maker = makers.get(place.getClass());
        if (maker == null) {
            throw new IllegalArgumentException("No screen shows " + place);
        }
        return made.computeIfAbsent(place.getClass(), _ -> maker.make(workspace));
    }
}
