package org.localityplan.desktop.waiting.page.terms;

import java.time.ZoneId;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.page.part.FactCard;
import org.localityplan.domain.waiting.WaitingList;

/// The tab with the definition of the list and its recent changes.
public final class TermsPart implements TabPart<WaitingList> {

    private static final int CHANGES_SHOWN = 20;
    private static final double SHARE = 60;

    private final Workspace workspace;
    private final FactCard terms = new FactCard("What is agreed about this list", "list-terms");
    private final VBox changes = Texts.card("Changes in this program");
    private final Beside body;
    private final ObservableValue<Double> letters;

    public TermsPart(Workspace workspace) {
        this.workspace = workspace;
        changes.setId("list-changes");
        changes.getStyleClass().add("change-lines");
        body = new Beside(terms.node(), changes, SHARE);
        body.getStyleClass().add("waiting-terms");
        GridPane.setValignment(changes, VPos.TOP);
        GridPane.setFillHeight(terms.node(), false);
        GridPane.setFillHeight(changes, false);
        GridPane.setValignment(terms.node(), VPos.TOP);
        letters = Letters.of(body, workspace.chartStyle());
        letters.subscribe(body::fit);
    }

    @Override
    public String name() {
        return "About";
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(WaitingList list) {
        terms.show(TermFacts.of(list));
        workspace.background().run(
                this,
                "Reading what was changed",
                _ -> ChangeLine.of(workspace.plan().audit(), list, ZoneId.of("Europe/London")),
                this::show);
    }

    @Override
    public void focus() {
        terms.node().requestFocus();
    }

    private void show(List<ChangeLine> lines) {
        Texts.fill(changes, lines.isEmpty()
                ? List.of(Texts.label("Nothing was changed in this list yet.", "note"))
                : lines.stream().limit(CHANGES_SHOWN).map(TermsPart::entry).toList());
    }

    private static Node entry(ChangeLine line) {
        var entry = new VBox(
                Texts.label(line.what(), "fact-value"),
                Texts.label(line.words(), "fact-value"),
                Texts.label(line.whenAndWho(), "note"));
        entry.setFocusTraversable(true);
        entry.getStyleClass().add("line-grid");
        return Spoken.as(
                entry, AccessibleRole.TEXT,
                "%s. %s. %s".formatted(line.what(), line.words(), line.whenAndWho()), "");
    }
}
