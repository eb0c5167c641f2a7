package org.localityplan.desktop.programme.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;

/// A table and, below it, what stands behind the row that the keyboard is on. Enter goes there.
final class ExplainedTable<R> {

    /// Makes the table.
    interface Maker<R> {
        RowTable<R> make(Consumer<R> chosen, Consumer<R> opened, ObservableValue<ChartStyle> style);
    }

    private final RowTable<R> table;
    private final DetailCard card;
    private final VBox both;

    /// @param detail what stands behind a row
    ExplainedTable(Maker<R> maker, Function<R, Detail> detail, DetailCard card, ObservableValue<ChartStyle> style) {
        this.card = card;
        table = maker.make(row -> card.show(detail.apply(row)), _ -> card.focus(), style);
        both = new VBox(table.node(), card.node());
    }

    VBox node() {
        return both;
    }

    Subscription attach() {
        return table.attach();
    }

    void show(List<R> rows) {
        table.show(Group.only(rows));
        card.node().setVisible(!rows.isEmpty());
        card.node().setManaged(!rows.isEmpty());
    }

    void focus() {
        table.node().requestFocus();
    }

    /// Goes to what stands behind the row, or to the table where there is none.
    void explain(List<R> rows) {
        focus();
        rows.stream().findFirst().ifPresent(row -> {
            table.select(row);
            card.focus();
        });
    }
}
