package org.localityplan.desktop.measure.page.head;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.SpcIcon;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.measure.page.head.MeasureActions.Action;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Light;

/// The top of the page: the light, the name and kind of the measure, its sentence, its marks, and what can be done.
public final class MeasureHead {

    /// Below this width, in letters (em), what can be done stands below the name.
    private static final double ROOM_FOR_BUTTONS = 50;

    private static final double LIGHT = 28;
    private static final double ICON = 16;

    private final Navigator navigator;
    private final MeasureActions actions;
    private final FormPlace forms;
    private final LightIcon light = LightIcon.of(Light.UNKNOWN, LIGHT);
    private final Label name = Texts.label("", "screen-title");
    private final Label kind = Texts.label("", "subtitle");
    private final Label sentence = Texts.label("", "lede");
    private final VBox remarks = new VBox();
    private final FlowPane marks = new FlowPane();
    private final HBox buttons = new HBox();
    private final HBox title;
    private final VBox titles = new VBox(name, kind);
    private final VBox box;

    /// @param actions what can be done
    /// @param forms where their forms are shown
    public MeasureHead(Navigator navigator, MeasureActions actions, FormPlace forms) {
        this.navigator = navigator;
        this.actions = actions;
        this.forms = forms;
        HBox.setHgrow(titles, Priority.ALWAYS);
        buttons.getStyleClass().add("measure-buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        title = new HBox(light, titles, buttons);
        title.getStyleClass().add("measure-title");
        marks.getStyleClass().add("measure-marks");
        marks.setId("measure-marks");
        marks.setMinHeight(Region.USE_PREF_SIZE);
        box = new VBox(title, remarks, sentence, marks);
        box.getStyleClass().add("measure-head");
        sentence.setId("measure-sentence");
        remarks.setId("measure-remarks");
    }

    public VBox node() {
        return box;
    }

    /// Fits the head to a width in letters (em).
    public void fit(double letters) {
        boolean below = letters < ROOM_FOR_BUTTONS;
        if (below != titles.getChildren().contains(buttons)) {
            title.getChildren().remove(buttons);
            titles.getChildren().remove(buttons);
            (below ? titles : title).getChildren().add(buttons);
            buttons.getStyleClass().setAll(below ? "measure-buttons-below" : "measure-buttons");
        }
    }

    public void show(Subject subject) {
        var words = HeadWords.of(subject);
        light.show(words.light(), words.stale());
        name.setText(words.name());
        kind.setText(words.kind());
        sentence.setText(words.belowName());
        sentence.setAccessibleText(words.sentence());
        fill(remarks, words.remarks().stream().map(each -> Texts.label(each, "differs")).toList());
        marks.getChildren().setAll(words.marks().stream().map(MeasureHead::chip).toList());
        words.proxies().forEach(proxy -> marks.getChildren().add(link(proxy)));
        show(actions.of(subject.history(), forms));
    }

    private void show(List<Action> possible) {
        buttons.getChildren().clear();
        possible.stream().findFirst().ifPresent(first -> {
            var button = Spoken.as(new Button(first.words()), first.words(), first.barred().orElse(first.help()));
            button.setDisable(first.barred().isPresent());
            button.setId("measure-action");
            button.setOnAction(_ -> first.run().run());
            buttons.getChildren().add(button);
        });
        if (possible.size() > 1) {
            buttons.getChildren().add(more(possible.subList(1, possible.size())));
        }
    }

    private static Node more(List<Action> actions) {
        var more = Spoken.as(new MenuButton("More"), "More", "What else can be done about the measure");
        more.setId("measure-more");
        for (Action action : actions) {
            var item = new MenuItem(action.words());
            item.setDisable(action.barred().isPresent());
            item.setOnAction(_ -> action.run().run());
            more.getItems().add(item);
        }
        return more;
    }

    private static Node chip(Mark mark) {
        var chip = Texts.label(mark.spoken(), "chip");
        chip.getStyleClass().add(mark.tone().style());
        switch (mark.sign()) {
            case Mark.Sign.Nothing() -> chip.setGraphic(null);
            case Mark.Sign.OfVariation(var icon) -> chip.setGraphic(SpcIcon.of(icon, ICON));
            case Mark.Sign.OfAssurance(var icon) -> chip.setGraphic(SpcIcon.of(icon, ICON));
        }
        return Spoken.as(chip, AccessibleRole.TEXT, mark.spoken(), "");
    }

    private Node link(HeadWords.Proxy proxy) {
        var link = new Hyperlink("Proxy: " + proxy.name());
        link.setOnAction(_ -> navigator.go(new Place.MeasurePage(proxy.key())));
        return Spoken.as(link, "Tells earlier where this is going: " + proxy.name(), "Enter opens that measure");
    }

    private static void fill(VBox box, List<? extends Node> contents) {
        box.getChildren().setAll(contents);
        box.setManaged(!contents.isEmpty());
        box.setVisible(!contents.isEmpty());
    }
}
