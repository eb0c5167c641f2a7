package org.localityplan.desktop.kit.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;

/// A table and, below it, what stands behind the row that the keyboard is on. Enter goes there; the keys of its deeds work
/// from the table.
public final class ExplainedTable<R> {

    /// Makes the table.
    public interface Maker<R> {
        RowTable<R> make(Consumer<R> chosen, Consumer<R> opened, ObservableValue<ChartStyle> style);
    }

    /// What is to be known of a row, and what can be done about it.
    public record Explanation<R>(Function<R, Detail> detail, Function<R, List<Deed>> deeds) {

        /// Of a row about which nothing can be done here.
        public static <R> Explanation<R> of(Function<R, Detail> detail) {
            return new Explanation<>(detail, _ -> List.of());
        }
    }

    private final RowTable<R> table;
    private final DetailCard card;
    private final Explanation<R> explanation;
    private final VBox both;

    /// @param id of the card
    public ExplainedTable(
            Maker<R> maker, Explanation<R> explanation, String id, ObservableValue<ChartStyle> style) {
        this.explanation = explanation;
        card = new DetailCard(id, style);
        table = maker.make(this::explain, _ -> card.focus(), style);
        both = new VBox(table.node(), card.node());
        both.getStyleClass().add("explained");
        both.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public VBox node() {
        return both;
    }

    public Subscription attach() {
        return table.attach();
    }

    public void show(List<Group<R>> groups) {
        boolean any = groups.stream().anyMatch(group -> !group.rows().isEmpty());
        table.show(groups);
        card.node().setVisible(any);
        card.node().setManaged(any);
    }

    public void focus() {
        table.node().requestFocus();
    }

    /// Goes to the row.
    public void select(R row) {
        table.select(row);
    }

    /// The row that the keyboard is on, if it is on the table or on what stands behind a row.
    public Optional<R> chosen() {
        return both.isFocusWithin() ? table.chosen() : Optional.empty();
    }

    /// Goes to what stands behind the row, or to the table where there is none.
    public void explain(List<R> rows) {
        focus();
        rows.stream().findFirst().ifPresent(row -> {
            table.select(row);
            card.focus();
        });
    }

    private void explain(R row) {
        card.show(explanation.detail().apply(row), explanation.deeds().apply(row));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        table.chosen()
                .flatMap(row -> explanation.deeds().apply(row).stream()
                        .filter(deed -> deed.key() == event.getCode())
                        .findFirst())
                .ifPresent(deed -> {
                    event.consume();
                    deed.run().run();
                });
    }
}
