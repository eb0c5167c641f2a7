package org.localityplan.desktop.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.around.FaultList;
import org.localityplan.desktop.kit.form.around.FormFoot;
import org.localityplan.desktop.kit.form.around.FormHeading;
import org.localityplan.desktop.kit.form.around.PreviewCard;
import org.localityplan.desktop.kit.form.around.ShortcutBar;
import org.localityplan.desktop.kit.room.Children;

/// A form on the screen. It shows a [FormModel] and hands every key to it: Ctrl+S saves, or Ctrl+Enter submits; Ctrl+Page Down
/// goes to the next part; closing keeps what is typed.
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
    private final ShortcutBar shortcuts = new ShortcutBar(this::act);
    private final FaultList faults = new FaultList(this::goTo);
    private final FormFoot foot;
    private final boolean submits;
    private List<SectionPart> sections = List.of();
    private List<Preview> previewed = List.of();
    private double letters;
    private boolean saving;

    /// @param close what follows when it is saved or closed
    public FormPane(FormModel model, Runnable close) {
        this.model = model;
        this.close = close;
        submits = model.script().ending() == Script.Ending.SUBMITTED;
        foot = new FormFoot(
                new FormFoot.Words(model.script().verb(), submits ? "Ctrl+Enter" : "Ctrl+S", hint()), this::save,
                close);
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
        var heading = new FormHeading(model.script().title(), model.script().about(), shortcuts);
        getChildren().setAll(heading, found, room, problem, foot);
        arrange();
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Spoken.as(this, AccessibleRole.PARENT, model.script().title(), hint());
        model.view().subscribe(this::show);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    /// Scrolls to what the keyboard is on: the whole of its field, with label and help.
    private void reveal(@Nullable Node focused) {
        if (focused != null) {
            Scrolling.reveal(
                    fields().stream().filter(field -> field.holds(focused)).map(FieldPart::node).findFirst()
                            .orElse(focused));
        }
    }

    /// Puts the keyboard where it is needed: on what is wrong, or else on the first field.
    @Override
    public void requestFocus() {
        var fault = model.firstFault().filter(_ -> !submits || model.view().get().tried());
        fields().stream()
                .filter(field -> fault.map(field.name()::equals).orElse(field.answerable()))
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
        foot.inBrief(stacked() && submits);
        if (stacked()) {
            beside.setContent(new VBox());
            Children.set(column, List.of(faults, parts, previews));
            Children.set(room, List.of(scroll));
        } else {
            Children.set(column, List.of(faults, parts));
            beside.setContent(previews);
            Children.set(room, List.of(scroll, beside));
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
        found.show(view.found(), view.overtaken());
        foot.busy(view.stage() == FormModel.Stage.SAVING);
        foot.asks(view.asking());
        shortcuts.show(model.script().shortcuts(view.draft()));
        faults.show(submits && view.tried() ? faultLines(view) : List.of());
        preview(view.reading().previews());
        boolean refused = saving && view.stage() == FormModel.Stage.TYPING;
        saving = view.stage() == FormModel.Stage.SAVING;
        if (refused) {
            point();
        }
        if (model.saved()) {
            close.run();
        }
    }

    /// Cards are made anew only when they say something else, not with every letter that is typed.
    private void preview(List<Preview> newer) {
        if (!newer.equals(previewed)) {
            previewed = newer;
            previews.getChildren().setAll(newer.stream()
                    .map(each -> new PreviewCard(each.title(), each.sentences(), each.lights()))
                    .toList());
            newer.stream()
                    .filter(each -> submits && !each.sentences().isEmpty())
                    .findFirst()
                    .ifPresent(each -> foot.say(each.sentences().getFirst(), each.lights()));
        }
    }

    private List<FaultList.Line> faultLines(FormModel.View view) {
        return model.faulty().stream()
                .map(field -> new FaultList.Line(
                        field.name(),
                        "%s: %s".formatted(field.spoken(), view.sentences().getOrDefault(field.name(), ""))))
                .toList();
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
                .filter(field -> field.answerable() && !before.contains(field.name()))
                .findFirst()
                .or(() -> now.stream().filter(FieldPart::answerable).reduce((_, last) -> last))
                .ifPresent(FieldPart::focus);
    }

    private void save() {
        model.save();
        if (!model.saved() && model.firstFault().isPresent()) {
            point();
        }
    }

    /// Puts the keyboard on what is wrong.
    private void point() {
        if (submits && model.firstFault().isPresent()) {
            scroll.setVvalue(0);
            faults.requestFocus();
        } else {
            requestFocus();
        }
    }

    private void goTo(String name) {
        fields().stream().filter(field -> field.name().equals(name)).findFirst().ifPresent(FieldPart::focus);
    }

    private void onKey(KeyEvent event) {
        if (!event.isShortcutDown() || shortcuts.handle(event)) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> save();
            case S -> {
                if (submits) {
                    model.sayThatItIsKept();
                } else {
                    save();
                }
            }
            case PAGE_DOWN -> walk(1);
            case PAGE_UP -> walk(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes to the first field of the next part of the form, or of the one before.
    private void walk(int step) {
        var reachable = sections.stream()
                .map(section -> section.fields().stream().filter(FieldPart::answerable).toList())
                .filter(section -> !section.isEmpty())
                .toList();
        var focused = getScene().getFocusOwner();
        int here = IntStream.range(0, reachable.size())
                .filter(i -> reachable.get(i).stream().anyMatch(field -> field.holds(focused)))
                .findFirst()
                .orElse(-1);
        reachable.get(Math.clamp(here + step, 0, reachable.size() - 1)).getFirst().focus();
    }

    private String hint() {
        return submits
                ? "Ctrl+Enter submits · Esc closes and keeps what you typed · Ctrl+Page Down next part"
                : "Ctrl+S saves · Esc closes and keeps what you typed";
    }

    private List<FieldPart> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    private void startAfresh() {
        model.startAfresh();
        requestFocus();
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
