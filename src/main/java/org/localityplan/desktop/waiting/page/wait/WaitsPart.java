package org.localityplan.desktop.waiting.page.wait;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.room.CardGrid;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.page.part.FactCard;
import org.localityplan.desktop.waiting.page.part.View;
import org.localityplan.desktop.waiting.page.part.ViewPane;
import org.localityplan.domain.waiting.WaitingList;

/// The tab with the age bands of the newest count, and beside them the figures and the priority classes.
public final class WaitsPart implements TabPart<WaitingList> {

    private static final String BANDS = "By weeks waited";

    private final ViewPane views;
    private final FactCard waits = new FactCard("How long people have waited", "wait-facts");
    private final FactCard classes = new FactCard("By priority", "wait-classes");
    private final CardGrid cards = new CardGrid(List.of(waits.node(), classes.node()));
    private final ObservableValue<Double> letters;
    private final VBox body;

    public WaitsPart(Workspace workspace) {
        views = new ViewPane(workspace, "wait-views");
        letters = Letters.of(cards, workspace.chartStyle());
        letters.subscribe(cards::fit);
        body = new VBox(views, cards);
        body.getStyleClass().add("waiting-part");
    }

    @Override
    public String name() {
        return "Waits";
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(WaitingList list) {
        views.show(List.of(of(list)));
        waits.show(WaitFacts.waits(list));
        classes.show(WaitFacts.classes(list));
    }

    @Override
    public void focus() {
        views.focus();
    }

    @Override
    public ObservableValue<Boolean> grows() {
        return new ReadOnlyObjectWrapper<>(true);
    }

    static View of(WaitingList list) {
        if (list.counts().isEmpty()) {
            return View.words(
                    BANDS, "Nobody has been counted yet", "How long people have waited is told with each count.");
        }
        var newest = list.counts().getLast();
        return newest.detail().ages().isEmpty()
                ? View.words(
                        BANDS,
                        "Not counted by length of wait",
                        "The newest count does not say how many have waited how long. With age bands, the standard and the"
                                + " threshold are shown against them here.")
                : new View.Chart(BANDS, AgeStory.of(list, newest));
    }
}
