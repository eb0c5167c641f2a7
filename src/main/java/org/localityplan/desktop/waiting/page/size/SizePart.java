package org.localityplan.desktop.waiting.page.size;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.page.part.View;
import org.localityplan.desktop.waiting.page.part.ViewPane;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.WaitingSentence;
import org.localityplan.domain.waiting.outlook.Trajectory;

/// The tab with the size of the list over time and, where the list has an aim, its way there.
public final class SizePart implements TabPart<WaitingList> {

    private static final String OVER_TIME = "Over time";

    private final ViewPane views;

    public SizePart(Workspace workspace) {
        views = new ViewPane(workspace, "size-views");
    }

    @Override
    public String name() {
        return "Size";
    }

    @Override
    public Region node() {
        return views;
    }

    @Override
    public void show(WaitingList list) {
        views.show(of(list));
    }

    @Override
    public void focus() {
        views.focus();
    }

    @Override
    public ObservableValue<Boolean> grows() {
        return new ReadOnlyObjectWrapper<>(true);
    }

    static List<View> of(WaitingList list) {
        Stream<View> aim = list.counts().isEmpty() ? Stream.empty() : switch (Trajectory.of(list)) {
            case Trajectory.NoAim() -> Stream.empty();
            case Trajectory.Planned planned -> Stream.of(new View.Chart("Towards the aim", AimStory.of(list, planned)));
        };
        return Stream.concat(Stream.of(overTime(list)), aim).toList();
    }

    /// The size over time; in words while there are no two counts to draw a line between.
    public static View overTime(WaitingList list) {
        return switch (list.counts().size()) {
            case 0 -> View.words(
                    OVER_TIME,
                    "Nobody has been counted yet",
                    WaitingSentence.of(list)
                            + " Record a first count with Ctrl+N; from the second one on, its trend is shown here.");
            case 1 -> View.words(
                    OVER_TIME,
                    "%s on %s".formatted(
                            Spoken.people(list.counts().getLast().waiting()), Spoken.day(list.counts().getLast().at())),
                    WaitingSentence.of(list) + " From the second count on, its trend is shown here.");
            default -> new View.Chart(OVER_TIME, SizeStory.of(list));
        };
    }
}
