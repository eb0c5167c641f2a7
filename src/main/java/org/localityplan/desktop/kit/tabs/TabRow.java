package org.localityplan.desktop.kit.tabs;

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

/// Tabs of which only the one that is looked at is told of the subject, so that a page opens at once; the number keys,
/// Ctrl+Tab and the arrow keys change the tab.
///
/// What a tab shows stands below the row of tabs, not in it: a tab pane asks its contents how tall they are without saying
/// how wide they will be, which texts that wrap cannot answer.
///
/// @param <S> what the page is about
public final class TabRow<S> {

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private final List<TabPart<S>> parts;
    private final List<Tab> tabs;
    private final TabPane pane;
    private final List<TabPart<S>> told = new ArrayList<>();
    private final VBox box;
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper();
    private Subscription growing = Subscription.EMPTY;
    private Optional<S> subject = Optional.empty();

    /// @param id of the row of tabs
    public TabRow(String id, List<? extends TabPart<S>> parts) {
        this.parts = List.copyOf(parts);
        tabs = this.parts.stream().map(part -> tab(part.name())).toList();
        pane = Spoken.as(
                new TabPane(tabs.toArray(Tab[]::new)),
                String.join(", ", this.parts.stream().map(TabPart::name).toList()),
                "Keys 1 to %d, Ctrl+Tab or the arrow keys change the tab".formatted(tabs.size()));
        pane.setId(id);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        box = new VBox(pane);
        pane.getSelectionModel().selectedIndexProperty().subscribe(_ -> tell());
    }

    public Region node() {
        return box;
    }

    /// Whether the tab that is looked at needs the whole width of the page.
    public ReadOnlyBooleanProperty wide() {
        return wide.getReadOnlyProperty();
    }

    public void show(S next) {
        subject = Optional.of(next);
        told.clear();
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).setText(parts.get(i).name(next));
        }
        tell();
    }

    /// Puts the keyboard on the chart or table that is looked at.
    public void focus() {
        current().focus();
    }

    /// Begins with the first tab again, for another subject.
    public void first() {
        pane.getSelectionModel().selectFirst();
    }

    /// Looks at a part.
    public void choose(TabPart<S> part) {
        pane.getSelectionModel().select(parts.indexOf(part));
    }

    /// Follows the number keys, unless they are typed into a field, and Ctrl+Tab.
    public void onKey(KeyEvent event) {
        boolean control = event.isControlDown();
        if (control && event.getCode() == KeyCode.TAB) {
            int step = event.isShiftDown() ? tabs.size() - 1 : 1;
            choose(event, (pane.getSelectionModel().getSelectedIndex() + step) % tabs.size());
        } else if (plain(event)) {
            choose(event, DIGITS.indexOf(event.getCode()));
        }
    }

    private static boolean plain(KeyEvent event) {
        return !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !(event.getTarget() instanceof TextInputControl);
    }

    private void choose(KeyEvent event, int number) {
        if (number >= 0 && number < tabs.size()) {
            event.consume();
            pane.getSelectionModel().select(number);
            focus();
        }
    }

    private TabPart<S> current() {
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
