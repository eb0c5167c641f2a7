package org.localityplan.desktop.waiting.page.whatif;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.chart.waiting.WhatIfChart;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Reason;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.PagePress.Printed;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIfSentence;

/// The tab on which something is tried: fields, and live below them the size of the list week by week.
public final class WhatIfPart implements TabPart<WaitingList> {

    private final Workspace workspace;
    private final WhatIfModel model = new WhatIfModel();
    private final TrialFields fields = new TrialFields(this::type);
    private final Label sentence = Texts.label("", "fact-value");
    private final Label fault = Texts.label("", "field-error");
    private final HBox head;
    private final VBox body = new VBox();
    private Optional<ChartPane> chart = Optional.empty();
    private Optional<WaitingList> shown = Optional.empty();

    public WhatIfPart(Workspace workspace) {
        this.workspace = workspace;
        var badge = new Label(WhatIfChart.ILLUSTRATION);
        badge.getStyleClass().addAll("chip", "chip-sample");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setId("what-if-badge");
        sentence.setId("what-if-sentence");
        fault.setId("what-if-fault");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var reset = Spoken.as(new Button("As now"), "As now", "Empties all fields");
        reset.setId("what-if-reset");
        reset.getStyleClass().add("small");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(_ -> reset());
        var print = Spoken.as(
                new Button("Print", Icons.PRINT.node()), "Print this illustration",
                "One page, marked as an illustration");
        print.setId("what-if-print");
        print.getStyleClass().add("small");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setOnAction(_ -> print());
        head = new HBox(badge, sentence, print, reset);
        head.getStyleClass().add("what-if-head");
        body.getStyleClass().add("what-if");
    }

    @Override
    public String name() {
        return "What if";
    }

    @Override
    public Region node() {
        return body;
    }

    /// What is tried stays while the same list is looked at, also when a count is added to it.
    @Override
    public void show(WaitingList list) {
        boolean same = shown.map(WaitingList::id).equals(Optional.of(list.id()));
        shown = Optional.of(list);
        if (same) {
            model.show(list);
        } else {
            fields.empty();
            model.begin(list);
        }
        display();
    }

    @Override
    public void focus() {
        if (model.view() instanceof WhatIfModel.View.Tried) {
            fields.focus();
        } else {
            body.getChildren().stream().findFirst().ifPresent(shownNow -> shownNow.requestFocus());
        }
    }

    @Override
    public ObservableValue<Boolean> grows() {
        return new ReadOnlyObjectWrapper<>(true);
    }

    private void type(Trial trial, String text) {
        shown.ifPresent(list -> model.type(list, trial, text));
        display();
    }

    private void reset() {
        fields.empty();
        shown.ifPresent(model::begin);
        display();
        fields.focus();
    }

    private void print() {
        if (model.view() instanceof WhatIfModel.View.Tried(var comparison, var _)) {
            shown.ifPresent(list -> workspace.background().run(
                    fields,
                    "Printing the illustration",
                    _ -> workspace.pages().print(workspace.shown().getValue(), list, comparison.whatIf()),
                    this::tell));
        }
    }

    private void tell(Printed printed) {
        switch (printed) {
            case Printed.Into(var file) -> workspace.notices().done(
                    "The illustration is printed: " + file,
                    new Remedy("Open", () -> workspace.pages().open(file)));
            case Printed.Refused(var words) -> workspace.notices().refused(words);
        }
    }

    private void display() {
        switch (model.view()) {
            case WhatIfModel.View.Impossible() -> body.getChildren().setAll(impossible());
            case WhatIfModel.View.Tried(var comparison, var faults) -> display(comparison, faults);
        }
    }

    private void display(Comparison comparison, Set<Trial> faults) {
        var pane = chart.orElseGet(() -> new ChartPane(workspace));
        chart = Optional.of(pane);
        fields.show(faults);
        fault.setText(faults.stream()
                .map(trial -> "%s: not understood. %s.".formatted(trial.words(), trial.help()))
                .collect(Collectors.joining(" ")));
        fault.setVisible(!faults.isEmpty());
        fault.setManaged(!faults.isEmpty());
        sentence.setText(WhatIfSentence.tried(comparison.whatIf()));
        pane.show(WhatIfStory.of(comparison));
        VBox.setVgrow(pane.node(), Priority.ALWAYS);
        var wanted = List.of(fields.node(), fault, head, pane.node());
        if (!body.getChildren().equals(wanted)) {
            body.getChildren().setAll(wanted);
        }
    }

    private static VBox impossible() {
        var words = Texts.reason(new Reason(
                "Nothing can be tried yet",
                "It takes three counts in a row with people joined, completed and removed, so that it is known how many"
                        + " join and leave in a week."));
        words.setId("list-state");
        words.setMaxHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
