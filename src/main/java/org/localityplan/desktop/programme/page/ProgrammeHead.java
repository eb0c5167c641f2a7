package org.localityplan.desktop.programme.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.LightStrip;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.programme.page.words.ProgrammePage;
import org.localityplan.domain.Light;

/// The top of the page: which programme it is, who answers for it, and its lights.
final class ProgrammeHead {

    private static final double LARGE = 24;
    private static final double SMALL = 16;

    private final Runnable openReport;
    private final Label path = new Label();
    private final Label name = new Label();
    private final FlowPane lights = new FlowPane();
    private final Label people = new Label();
    private final Label headline = new Label();
    private final Label note = new Label();
    private final FlowPane deeds = new FlowPane();
    private final VBox box = new VBox(path, name, lights, people, headline, note, deeds);

    /// @param openReport goes to the report that declares the lights
    ProgrammeHead(Runnable openReport) {
        this.openReport = openReport;
        box.getStyleClass().add("programme-head");
        path.getStyleClass().add("breadcrumb");
        name.getStyleClass().add("screen-title");
        lights.getStyleClass().add("programme-lights");
        people.getStyleClass().add("subtitle");
        people.setWrapText(true);
        headline.getStyleClass().add("lede");
        note.getStyleClass().add("note");
        note.setWrapText(true);
        deeds.getStyleClass().add("form-deeds");
    }

    Node node() {
        return box;
    }

    /// @param offered what can be done about the status of the programme
    void show(ProgrammePage page, List<Deed> offered) {
        deeds.getChildren().setAll(offered.stream().map(ProgrammeHead::button).toList());
        var standing = page.standing();
        path.setText("%s · %s"
                .formatted(standing.priority().tier().heading(), standing.priority().name()));
        name.setText(standing.programme().name());
        people.setText("Senior responsible officer: %s · Delivered by: %s"
                .formatted(page.owner(), standing.programme().deliveryVehicle()));
        headline.setText(page.summary().headline());
        note.setText(page.summary().note());
        lights.getChildren().setAll(declared(page), evidence(page), lastSix(page), yearEnd(page));
    }

    private static Button button(Deed deed) {
        var button = Spoken.as(new Button(deed.words()), deed.words(), deed.help());
        button.setId("programme-" + deed.key().getName());
        button.setOnAction(_ -> deed.run().run());
        button.setDisable(deed.barred());
        return button;
    }

    private Node declared(ProgrammePage page) {
        var light = page.declared();
        var icon = page.stale() ? LightIcon.stale(light, LARGE) : LightIcon.of(light, LARGE);
        var words = new Label(light.words());
        words.getStyleClass().add("declared-word");
        return line("Declared", icon.getAccessibleText(), icon, words);
    }

    /// What the facts suggest, with the sign where that is something else than what is declared.
    private Node evidence(ProgrammePage page) {
        var evidence = page.facts().evidence();
        boolean differs = evidence.differsFrom(page.declared());
        var sign = new Label(differs ? "≠" : "");
        sign.getStyleClass().add("differs");
        var counts = new Label(evidence.counts());
        counts.getStyleClass().add("note");
        return line(
                "Evidence",
                "%s%s; of its projects: %s".formatted(
                        evidence.light().words(), differs ? ", not as declared" : "", evidence.counts()),
                LightIcon.of(evidence.light(), SMALL),
                new Label(evidence.light().words()),
                sign,
                counts);
    }

    private Node lastSix(ProgrammePage page) {
        var strip = new LightStrip(page.standing().lastSix());
        return line("Last six", strip.getAccessibleText(), strip);
    }

    private Node yearEnd(ProgrammePage page) {
        Light light = page.standing().yearEnd();
        return line("Expected at year end", light.words(), LightIcon.of(light, SMALL), new Label(light.words()));
    }

    private Pressable line(String words, String spoken, Node... shown) {
        var label = new Label(words);
        label.getStyleClass().add("fact-name");
        var line = new HBox(label);
        line.getChildren().addAll(shown);
        line.getStyleClass().add("light-word");
        var button = new Pressable(words + ": " + spoken, "Enter goes to the newest report", openReport, line);
        button.getStyleClass().add("light-button");
        return button;
    }
}
