package org.localityplan.desktop.kit.workspace;

import javafx.beans.value.ObservableValue;
import org.localityplan.chart.ChartStyle;
import org.localityplan.domain.history.LivePlan;
import org.localityplan.domain.history.Snapshot;

/// What every screen is given.
///
/// @param shown the snapshot that is looked at now; what a screen shows is a function of it
/// @param standings how it stands
/// @param plan the open plan, for commands; screens never show its snapshot directly
/// @param navigator the way to other places
/// @param background where slow work is done
/// @param notices where it is said what came of something
/// @param chartStyle how charts are drawn; it follows the theme and the text size
/// @param preferences what is remembered of how the person likes it
/// @param drafts what is typed and not saved, also from the day before
/// @param pages what prints a single page
/// @param openSample opens the Trafford sample in place of the open plan
public record Workspace(
        ObservableValue<Snapshot> shown,
        Standings standings,
        LivePlan plan,
        Navigator navigator,
        Background background,
        Notices notices,
        ObservableValue<ChartStyle> chartStyle,
        Preferences preferences,
        Drafts drafts,
        PagePress pages,
        Runnable openSample) {}
