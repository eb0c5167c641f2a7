package org.localityplan.desktop.measure.page.trend;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.part.Kept;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.PicturePart;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.sentence.Sentence;
import org.localityplan.domain.measure.spc.SpcReading;

/// The tab with the measure over time, a switch between its two charts where both make sense, and its events.
public final class TrendPart extends PicturePart {

    private final Kept<List<TrendView>> kept = new Kept<>(TrendView::of);
    private final Label method = Texts.label("", "note");
    private final HBox choices = new HBox();
    private final VBox notes = new VBox();
    private final HBox head;
    private List<TrendView> views = List.of();
    private String sentence = "";
    private String reading = "";
    private List<String> events = List.of();
    private List<String> charted = List.of();
    private String wanted = "";

    public TrendPart(Workspace workspace) {
        super("Trend", workspace);
        method.setId("chart-method");
        method.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(method, Priority.ALWAYS);
        choices.setMinWidth(Region.USE_PREF_SIZE);
        choices.setId("chart-choice");
        head = new HBox(method, choices);
        head.getStyleClass().add("measure-bar");
        notes.getStyleClass().add("measure-notes");
        notes.setId("chart-notes");
        fill(head, picture(), notes);
    }

    @Override
    public void show(Subject subject) {
        var snapshot = subject.snapshot();
        sentence = Sentence.of(subject.history(), snapshot);
        views = kept.of(subject);
        reading = SpcReading.of(subject.history()).words();
        choices.getChildren().setAll(views.size() > 1 ? switches() : List.of());
        events = TrendNotes.events(subject);
        charted = TrendNotes.method(subject);
        show(views.stream().filter(view -> view.name().equals(wanted)).findFirst().orElseGet(views::getFirst));
    }

    /// A control chart says itself how it was made, and lists its events by their flags.
    private void show(TrendView view) {
        method.setText(view.picture() instanceof Picture.Chart && !view.control() ? reading : "");
        boolean said = !method.getText().isEmpty() || views.size() > 1;
        head.setVisible(said);
        head.setManaged(said);
        note(view.control() ? List.of() : events, charted);
        picture().show(view.picture(), view.explained());
        picture().name(sentence);
    }

    private List<Node> switches() {
        var group = new ToggleGroup();
        return views.stream().<Node>map(view -> choice(view, group)).toList();
    }

    private ToggleButton choice(TrendView view, ToggleGroup group) {
        boolean first = view.equals(views.getFirst());
        var button = Spoken.as(new ToggleButton(view.name()), view.name(), "Space shows this chart");
        button.setToggleGroup(group);
        button.getStyleClass().addAll("small", first ? "left-pill" : "right-pill");
        button.setSelected(wanted.equals(view.name()) || first && views.stream().noneMatch(this::isWanted));
        button.setOnAction(_ -> {
            button.setSelected(true);
            wanted = view.name();
            show(view);
        });
        return button;
    }

    private boolean isWanted(TrendView view) {
        return view.name().equals(wanted);
    }

    private void note(List<String> events, List<String> method) {
        notes.getChildren().clear();
        add("Events", events);
        add("How it is charted", method);
        notes.setManaged(!notes.getChildren().isEmpty());
    }

    private void add(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var card = Texts.card(title);
        card.getChildren().addAll(lines.stream().map(line -> Texts.label(line, "fact-value")).toList());
        card.setFocusTraversable(true);
        notes.getChildren().add(Spoken.as(card, AccessibleRole.TEXT, title + ": " + String.join(". ", lines), ""));
    }
}
