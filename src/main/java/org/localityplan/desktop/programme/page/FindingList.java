package org.localityplan.desktop.programme.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.kit.room.CardGrid;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.programme.page.words.FindingLine;
import org.localityplan.desktop.programme.page.words.ProgrammePage;

/// What speaks against the programme, each leading to the thing it is about.
final class FindingList {

    private static final double LIGHT = 14;
    private static final int MOST = 4;
    private static final double ROOM_FOR_TWO = 48;

    private final Consumer<FindingLine> explain;
    private final Runnable all;
    private final VBox box = new VBox();
    private Optional<CardGrid> grid = Optional.empty();
    private double letters;

    /// @param all goes to the projects, where all of it stands
    FindingList(Consumer<FindingLine> explain, Runnable all) {
        this.explain = explain;
        this.all = all;
        box.setId("findings");
        box.getStyleClass().addAll("card", "findings");
    }

    Node node() {
        return box;
    }

    void show(ProgrammePage.Facts facts) {
        List<FindingLine> findings = facts.findings();
        var entries = new CardGrid(findings.stream().limit(MOST).map(this::entry).toList());
        grid = Optional.of(entries);
        box.getChildren().setAll(Texts.label("What the facts say against it", "card-title"));
        facts.declaredBetter().forEach(words -> box.getChildren().add(explanation(words)));
        box.getChildren().add(entries);
        fit(letters);
        if (findings.size() > MOST) {
            var words = "and %d more, project by project".formatted(findings.size() - MOST);
            box.getChildren().add(pressable(words, "Enter goes to the projects", all, Texts.label(words, "link")));
        }
        box.setVisible(!findings.isEmpty());
        box.setManaged(box.isVisible());
    }

    private static Node explanation(String words) {
        var label = Texts.label("Why it is declared better: " + words, "medium");
        label.setId("declared-better");
        return label;
    }

    /// Fits to a width in letters (em): two beside each other, or one.
    void fit(double width) {
        letters = width;
        grid.ifPresent(each -> each.across(width < ROOM_FOR_TWO ? 1 : 2));
    }

    private Node entry(FindingLine line) {
        var words = Texts.label(line.finding().sentence(), "finding-words");
        var text = line.where().isEmpty() ? new VBox(words) : new VBox(words, Texts.label(line.where(), "note"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(LightIcon.of(line.finding().light(), LIGHT), text);
        row.getStyleClass().add("statement");
        return pressable(line.spoken(), "Enter goes to what it is about", () -> explain.accept(line), row);
    }

    private static Pressable pressable(String spoken, String help, Runnable action, Node shown) {
        var entry = new Pressable(spoken, help, action, shown);
        entry.getStyleClass().setAll("finding");
        return entry;
    }
}
