package org.localityplan.desktop;

import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Drafts;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Notices;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Preferences;
import org.localityplan.desktop.kit.workspace.Standings;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.LivePlan;

/// A workspace for tests of models: work is done at once, every place exists, and it follows the plan's snapshots.
public final class GivenWorkspace {
    private GivenWorkspace() {}

    public static Workspace over(LivePlan plan) {
        return over(plan, new GivenPreferences());
    }

    /// The same with what was typed the day before.
    public static Workspace over(LivePlan plan, Drafts drafts) {
        return over(plan, new GivenPreferences(), drafts);
    }

    /// The same with what a person likes, as it was left the day before.
    public static Workspace over(LivePlan plan, Preferences preferences) {
        return over(plan, preferences, new GivenDrafts());
    }

    private static Workspace over(LivePlan plan, Preferences preferences, Drafts drafts) {
        var shown = new ReadOnlyObjectWrapper<>(plan.snapshot());
        plan.onChange(shown::set);
        return new Workspace(
                shown.getReadOnlyProperty(),
                new Standings(),
                plan,
                new Navigator(new Place.Overview(), _ -> true),
                Background.atOnce(),
                new Notices(),
                new ReadOnlyObjectWrapper<>(ChartStyle.LIGHT).getReadOnlyProperty(),
                preferences,
                drafts,
                new GivenPress(),
                () -> {});
    }
}
