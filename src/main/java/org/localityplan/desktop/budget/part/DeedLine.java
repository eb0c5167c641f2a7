package org.localityplan.desktop.budget.part;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.detail.DeedBar;
import org.localityplan.desktop.kit.text.Texts;

/// What can be done about all the rows below, and for a person who may not do it, why not.
public final class DeedLine {

    private final DeedBar bar = new DeedBar();
    private final Label why = Texts.label("", "note");
    private final VBox box = new VBox(bar.node(), why);

    public DeedLine() {
        box.getStyleClass().add("budget-deeds");
    }

    public VBox node() {
        return box;
    }

    /// @param whyNot why something cannot be done; empty when all can be
    public void show(List<Deed> deeds, String whyNot) {
        bar.show(deeds);
        why.setText(whyNot);
        why.setVisible(!whyNot.isEmpty());
        why.setManaged(why.isVisible());
        box.setVisible(!deeds.isEmpty() || why.isVisible());
        box.setManaged(box.isVisible());
    }

    /// Does what the pressed key means.
    public void onKey(KeyEvent event) {
        bar.onKey(event);
    }
}
