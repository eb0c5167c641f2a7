package org.localityplan.desktop.waiting.page.flow;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.page.part.FactCard;
import org.localityplan.desktop.waiting.page.part.View;
import org.localityplan.desktop.waiting.page.part.ViewPane;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingList;

/// The tab with the movements of a list, a control chart of what they come to, and the sum of the newest count.
public final class FlowPart implements TabPart<WaitingList> {

    private static final String MOVEMENTS = "In and out";

    private final ViewPane views;
    private final FactCard sum = new FactCard("Do the movements explain the list?", "flow-sum");
    private final VBox body;

    public FlowPart(Workspace workspace) {
        views = new ViewPane(workspace, "flow-views");
        body = new VBox(views, sum.node());
        body.getStyleClass().add("waiting-part");
    }

    @Override
    public String name() {
        return "Flow";
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(WaitingList list) {
        views.show(of(list));
        sum.show(FlowWords.sum(list));
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
        if (list.counts().isEmpty()) {
            return List.of(View.words(
                    MOVEMENTS, "Nobody has been counted yet", "Who joins and who leaves is told with each count."));
        }
        return list.counts().stream().anyMatch(count -> count.flow() instanceof Flow.Counted)
                ? List.of(
                        new View.Chart(MOVEMENTS, FlowStory.of(list)),
                        new View.Chart("Joined less left", NetStory.of(list)))
                : List.of(View.words(
                        MOVEMENTS,
                        "A snapshot only",
                        "Only the size of the list is known. Who joined and who left was not counted, so nothing can be said"
                                + " of flow, load or clearance."));
    }
}
