package org.localityplan.desktop.measure.sheet;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Spoken;

/// Whose measures, for which period, and what the sheet understands.
final class SheetBar {

    private static final double ROOM_FOR_HINT = 60;

    private final SheetChoice choice;
    private final ComboBox<String> owner = new ComboBox<>();
    private final ComboBox<SheetPeriod> period = new ComboBox<>();
    private final Label hint =
            new Label("Paste a block from Excel with Ctrl+V · a percentage follows from numerator and denominator");
    private final FlowPane bar;
    private boolean showing;

    SheetBar(SheetChoice choice) {
        this.choice = choice;
        owner.setId("sheet-owner");
        owner.setItems(choice.owners());
        owner.getStyleClass().add("sheet-owner");
        Spoken.as(owner, "Owner", "Up and down choose whose measures are shown");
        period.setId("sheet-period");
        period.setItems(choice.periods());
        period.setConverter(new InWords());
        period.getStyleClass().add("sheet-period");
        Spoken.as(period, "Period", "Up and down choose the period that is entered");
        hint.getStyleClass().add("note");
        bar = new FlowPane(named("Owner", owner), named("Period", period), hint);
        bar.getStyleClass().add("sheet-bar");
    }

    Node node() {
        return bar;
    }

    /// Leaves out what can be found out otherwise where there is little room.
    ///
    /// @param letters the width in letters (em)
    void fit(double letters) {
        hint.setVisible(letters >= ROOM_FOR_HINT);
        hint.setManaged(hint.isVisible());
    }

    Subscription attach() {
        return Subscription.combine(
                choice.owner().subscribe(this::showOwner),
                choice.chosenPeriod().subscribe(this::showPeriod),
                owner.valueProperty().subscribe(this::chooseOwner),
                period.valueProperty().subscribe(this::choosePeriod));
    }

    private void showOwner(String name) {
        showing = true;
        owner.setValue(name);
        showing = false;
    }

    private void showPeriod(Optional<SheetPeriod> shown) {
        showing = true;
        shown.ifPresentOrElse(period::setValue, () -> period.getSelectionModel().clearSelection());
        showing = false;
    }

    private void chooseOwner(String name) {
        if (!showing && choice.owners().contains(name)) {
            choice.owner().set(name);
        }
    }

    private void choosePeriod(SheetPeriod chosen) {
        if (!showing && choice.periods().contains(chosen)) {
            choice.choose(chosen.period());
        }
    }

    private static Node named(String words, ComboBox<?> box) {
        var label = new Label(words);
        label.getStyleClass().add("medium");
        label.setLabelFor(box);
        var named = new HBox(label, box);
        named.getStyleClass().add("sheet-choice");
        return named;
    }

    private static final class InWords extends StringConverter<SheetPeriod> {
        @Override
        public String toString(SheetPeriod period) {
            return period == null ? "" : period.words();
        }

        @Override
        public SheetPeriod fromString(String words) {
            throw new UnsupportedOperationException("The period is chosen, not typed");
        }
    }
}
