package org.localityplan.desktop.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.workspace.Standings;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.plan.board.BoardPane;
import org.localityplan.desktop.plan.board.Card;
import org.localityplan.desktop.plan.board.PlanBoard;
import org.localityplan.domain.history.Snapshot;

/// The tab with the plan on a page, and what can be done about the card that the keyboard is on.
final class BoardPart implements TabPart<Snapshot> {

    private static final double ROOM_FOR_MONEY = 62;

    private final ObservableValue<ChartStyle> style;
    private final Standings standings;
    private final BoardPane board;
    private final Label on = new Label();
    private final Button change = Spoken.as(new Button("Change  E"), "Change", "E; opens its form");
    private final Button retire =
            Spoken.as(new Button("Take out of the plan  Delete"), "Take out of the plan", "Delete; asks for a reason");
    private final VBox box;

    BoardPart(PlanActions actions, Workspace workspace) {
        style = workspace.chartStyle();
        standings = workspace.standings();
        board = new BoardPane(actions::open);
        change.setOnAction(_ -> actions.change(part()));
        retire.setOnAction(_ -> actions.retire(part()));
        List.of(change, retire).forEach(button -> button.getStyleClass().add("small"));
        on.getStyleClass().add("muted");
        var deeds = new HBox(change, retire, on);
        deeds.getStyleClass().add("plan-deeds");
        box = new VBox(deeds, board.node());
        VBox.setVgrow(board.node(), Priority.ALWAYS);
        box.getStyleClass().add("plan-part");
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> actions.onKey(event, part()));
        board.chosen().subscribe(this::offer);
    }

    /// In a narrow window the money is left to the table.
    Subscription attach() {
        return Letters.of(box, style).subscribe(letters -> board.narrow(letters < ROOM_FOR_MONEY));
    }

    @Override
    public String name() {
        return "Plan on a page";
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public ObservableValue<Boolean> grows() {
        return new ReadOnlyObjectWrapper<>(true);
    }

    @Override
    public void show(Snapshot snapshot) {
        board.show(PlanBoard.of(standings.of(snapshot), snapshot));
    }

    @Override
    public void focus() {
        board.focus();
    }

    private List<UUID> part() {
        return board.chosen().get().map(Card::part).orElse(List.of());
    }

    private void offer(Optional<Card> card) {
        boolean none = card.map(each -> each.part().isEmpty()).orElse(true);
        change.setDisable(none);
        retire.setDisable(none);
        on.setText(card.map(Card::words).orElse(""));
    }
}
