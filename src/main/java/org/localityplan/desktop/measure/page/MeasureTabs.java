package org.localityplan.desktop.measure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.measure.page.part.Part;
import org.localityplan.desktop.measure.page.part.Subject;

/// The tabs of a measure. Only the one that is looked at is told of the measure, so that a page opens at once; the keys 1
/// to 5, Ctrl+Tab and the arrow keys change the tab.
///
/// What a tab shows stands below the row of tabs, not in it: a tab pane asks its contents how tall they are without saying
/// how wide they will be, which texts that wrap cannot answer.
final class MeasureTabs {

    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    private final List<Part> parts;
    private final List<Tab> tabs;
    private final TabPane pane;
    private final List<Part> told = new ArrayList<>();
    private final VBox box;
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper();
    private Subscription growing = Subscription.EMPTY;
    private Optional<Subject> subject = Optional.empty();

    MeasureTabs(List<Part> parts) {
        this.parts = List.copyOf(parts);
        tabs = this.parts.stream().map(part -> tab(part.name())).toList();
        pane = Spoken.as(
                new TabPane(tabs.toArray(Tab[]::new)),
                String.join(", ", this.parts.stream().map(Part::name).toList()),
                "Keys 1 to %d, Ctrl+Tab or the arrow keys change the tab".formatted(tabs.size()));
        pane.setId("measure-tabs");
        pane.setMinHeight(Region.USE_PREF_SIZE);
        box = new VBox(pane);
        pane.getSelectionModel().selectedIndexProperty().subscribe(_ -> tell());
    }

    Region node() {
        return box;
    }

    /// Whether the tab that is looked at needs the whole width of the page.
    ReadOnlyBooleanProperty wide() {
        return wide.getReadOnlyProperty();
    }

    void show(Subject next) {
        subject = Optional.of(next);
        told.clear();
        tell();
    }

    /// Puts the keyboard on the chart or table that is looked at.
    void focus() {
        current().focus();
    }

    /// Begins with the first tab again, for another measure.
    void first() {
        pane.getSelectionModel().selectFirst();
    }

    /// Follows the number keys, unless they are typed into a field, and Ctrl+Tab.
    void onKey(KeyEvent event) {
        boolean control = event.isControlDown();
        if (control && event.getCode() == KeyCode.TAB) {
            int step = event.isShiftDown() ? tabs.size() - 1 : 1;
            choose(event, (pane.getSelectionModel().getSelectedIndex() + step) % tabs.size());
        } else
            if (!control && !event.isAltDown() && !event.isMetaDown()
                    && !(event.getTarget() instanceof TextInputControl)) {
                        choose(event, DIGITS.indexOf(event.getCode()));
                    }
    }

    private void choose(KeyEvent event, int number) {
        if (number >= 0 && number < tabs.size()) {
            event.consume();
            pane.getSelectionModel().select(number);
            focus();
        }
    }

    private Part current() {
        return parts.get(Math.max(0, pane.getSelectionModel().getSelectedIndex()));
    }

    private void tell() {
        var part = current();
        wide.set(part.wide());
        growing.unsubscribe();
        growing = part.grows().subscribe(grows -> box.setMaxHeight(grows ? Double.MAX_VALUE : Region.USE_PREF_SIZE));
        VBox.setVgrow(part.node(), Priority.ALWAYS);
        box.getChildren().setAll(pane, part.node());
        if (!told.contains(part)) {
            subject.ifPresent(part::show);
            told.add(part);
        }
    }

    private static Tab tab(String name) {
        var tab = new Tab(name);
        tab.setClosable(false);
        return tab;
    }
}
