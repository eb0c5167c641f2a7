package org.localityplan.desktop.kit.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.form.Reading.Preview;

/// A form on the screen. It shows a [FormModel] and hands every key to it: Ctrl+S saves; closing keeps what is typed.
public final class FormPane extends VBox {

    private static final String STYLES = "/org/localityplan/desktop/form.css";
    private static final double ROOM_FOR_BOTH = 60;
    private static final double FORM_SHARE = 66;
    private static final double PREVIEW_SHARE = 0.33;

    private final FormModel model;
    private final Runnable close;
    private final VBox parts = new VBox();
    private final VBox previews = new VBox();
    private final VBox column = new VBox();
    private final ScrollPane scroll = Scrolling.vertical(column);
    private final ScrollPane beside = Scrolling.vertical(new VBox());
    private final HBox room = new HBox();
    private final Label problem = new Label();
    private final FoundDraft found = new FoundDraft(this::startAfresh);
    private final Button save;
    private List<SectionPart> sections = List.of();
    private List<Preview> previewed = List.of();
    private double letters;

    /// @param close what follows when it is saved or closed
    public FormPane(FormModel model, Runnable close) {
        this.model = model;
        this.close = close;
        save = button(model.script().verb(), "Ctrl+S", this::save);
        save.getStyleClass().add("accent");
        save.setId("form-save");
        parts.getStyleClass().addAll("card", "form-parts");
        previews.getStyleClass().add("form-previews");
        column.getStyleClass().add("form-previews");
        room.getStyleClass().add("form-room");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        beside.prefWidthProperty().bind(room.widthProperty().multiply(PREVIEW_SHARE));
        beside.minWidthProperty().bind(beside.prefWidthProperty());
        VBox.setVgrow(room, Priority.ALWAYS);
        problem.getStyleClass().add("field-error");
        problem.setId("form-problem");
        problem.setWrapText(true);
        getStyleClass().addAll("screen", "form");
        getStylesheets().add(STYLES);
        getChildren().setAll(heading(), found, room, problem, actions());
        arrange();
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Spoken.as(this, AccessibleRole.PARENT, model.script().title(), "Ctrl+S saves, Escape closes");
        model.view().subscribe(this::show);
    }

    /// Puts the keyboard where it is needed: on what is wrong, or else on the first field.
    @Override
    public void requestFocus() {
        var fault = model.firstFault();
        fields().stream()
                .filter(field -> fault.map(field.name()::equals).orElse(true))
                .findFirst()
                .ifPresent(FieldPart::focus);
    }

    /// Fits the form to a width in letters (em).
    public void fit(double width) {
        if (stacked() != width < ROOM_FOR_BOTH) {
            letters = width;
            arrange();
        }
        letters = width;
        sections.forEach(section -> section.fit(ownWidth()));
    }

    private boolean stacked() {
        return letters < ROOM_FOR_BOTH;
    }

    /// What would follow stands beside the fields and stays there while they scroll, or else below them.
    private void arrange() {
        if (stacked()) {
            beside.setContent(new VBox());
            column.getChildren().setAll(parts, previews);
            room.getChildren().setAll(scroll);
        } else {
            column.getChildren().setAll(parts);
            beside.setContent(previews);
            room.getChildren().setAll(scroll, beside);
        }
    }

    private double ownWidth() {
        return stacked() ? letters : letters * FORM_SHARE / 100;
    }

    private void show(FormModel.View view) {
        if (sections.size() != view.sections().size()) {
            build(view.sections().size());
        }
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).show(view.sections().get(i), view);
        }
        appear(problem, !view.problem().isEmpty());
        problem.setText(view.problem());
        found.show(view.found());
        save.setDisable(view.stage() == FormModel.Stage.SAVING);
        preview(view.reading().previews());
        if (model.saved()) {
            close.run();
        }
    }

    /// Cards are made anew only when they say something else, not with every letter that is typed.
    private void preview(List<Preview> newer) {
        if (!newer.equals(previewed)) {
            previewed = newer;
            previews.getChildren().setAll(newer.stream().map(FormPane::card).toList());
        }
    }

    private void build(int number) {
        var made = new ArrayList<SectionPart>();
        for (int i = 0; i < number; i++) {
            made.add(new SectionPart(model, this::act));
        }
        sections = made;
        parts.getChildren().setAll(made.stream().map(SectionPart::node).toList());
        fit(letters);
    }

    /// Presses a button of a section; the keyboard goes to the first field that is new.
    private void act(String deed) {
        var before = fields().stream().map(FieldPart::name).toList();
        model.act(deed);
        var now = fields();
        now.stream()
                .filter(field -> !before.contains(field.name()))
                .findFirst()
                .or(() -> now.stream().reduce((_, last) -> last))
                .ifPresent(FieldPart::focus);
    }

    private void save() {
        model.save();
        if (!model.saved() && model.firstFault().isPresent()) {
            requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        boolean saves = event.getCode() == KeyCode.S || event.getCode() == KeyCode.ENTER;
        if (saves && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    private List<FieldPart> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    private VBox heading() {
        var title = new Label(model.script().title());
        title.getStyleClass().add("screen-title");
        title.setId("form-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var about = new Label(model.script().about());
        about.getStyleClass().add("subtitle");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        appear(about, !about.getText().isEmpty());
        return new VBox(title, about);
    }

    private void startAfresh() {
        model.startAfresh();
        requestFocus();
    }

    private HBox actions() {
        var hint = new Label("Ctrl+S saves · Esc closes and keeps what you typed");
        hint.getStyleClass().add("key-hint");
        var actions = new HBox(save, button("Close", "Escape; what you typed is kept", close), hint);
        actions.getStyleClass().add("form-actions");
        return actions;
    }

    private static VBox card(Preview preview) {
        var title = new Label(preview.title());
        title.getStyleClass().add("card-title");
        var card = new VBox(title);
        preview.sentences().forEach(sentence -> {
            var line = new Label(sentence);
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            card.getChildren().add(line);
        });
        card.getStyleClass().addAll("card", "form-preview");
        return Spoken.as(
                card, AccessibleRole.TEXT, preview.title() + ". " + String.join(" ", preview.sentences()), "");
    }

    private static Button button(String words, String help, Runnable action) {
        var button = Spoken.as(new Button(words), words, help);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
