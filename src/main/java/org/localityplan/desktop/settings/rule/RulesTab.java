package org.localityplan.desktop.settings.rule;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.detail.DeedBar;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.table.RowTable.Uses;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;

/// The rules of the plan: what holds, and what is usual.
public final class RulesTab implements TabPart<Snapshot> {

    private static final double LIGHT = 18;
    private static final double ROW = 3.5;

    private final Workspace workspace;
    private final FormPlace place;
    private final RuleForm form;
    private final Label sentence = Texts.label("", "headline");
    private final Label unusual = Texts.label("", "note");
    private final Label whyNot = Texts.label("", "note");
    private final DeedBar deeds = new DeedBar();
    private final RowTable<RuleLine> table;
    private final VBox body;

    /// @param place where the form is shown
    public RulesTab(Workspace workspace, FormPlace place) {
        this.workspace = workspace;
        this.place = place;
        form = new RuleForm(workspace);
        table = table(workspace.chartStyle());
        body = new VBox(sentence, deeds.node(), whyNot, unusual, table.node());
        body.getStyleClass().add("settings-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, deeds::onKey);
    }

    @Override
    public String name() {
        return "Rules";
    }

    @Override
    public Region node() {
        return body;
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return table.attach();
    }

    @Override
    public void show(Snapshot snapshot) {
        var steering = snapshot.steering();
        sentence.setText(RuleWords.sentence(steering));
        unusual.setText(RuleWords.unusual(steering));
        var barred = May.steer(workspace);
        whyNot.setText(barred.orElse(""));
        whyNot.setVisible(barred.isPresent());
        whyNot.setManaged(barred.isPresent());
        deeds.show(barred.isPresent() ? List.of() : List.of(change()));
        table.show(Stream.of(Light.RED, Light.AMBER)
                .map(light -> new Group<>(RuleLine.heading(light), RuleLine.of(light, steering.thresholds())))
                .toList());
    }

    @Override
    public void focus() {
        table.node().requestFocus();
    }

    private Deed change() {
        return new Deed("Change the rules", "Asks for every threshold and shows what it would change", KeyCode.C,
                this::open);
    }

    private void open() {
        May.steer(workspace).ifPresentOrElse(workspace.notices()::refused, () -> form.open(place));
    }

    private RowTable<RuleLine> table(ObservableValue<ChartStyle> style) {
        List<Column<RuleLine>> columns = List.of(
                Column.sentences("Speaks against a project", 21, line -> line.rule().words()),
                Column.drawn("Light", 3.6, line -> LightIcon.of(line.rule().light(), LIGHT)),
                Column.figure("“This” is", 14, RuleLine::amount),
                Column.figure("Usually", 5.5, RuleLine::usually).whenRoom(1));
        return new RowTable<>(columns, new Uses<>(RuleLine::spoken, _ -> {}, _ -> open()), style)
                .named("Rules of the evidence", "Enter changes the rules", "There are no rules.")
                .rowsOf(ROW)
                .whole();
    }
}
