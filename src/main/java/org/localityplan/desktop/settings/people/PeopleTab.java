package org.localityplan.desktop.settings.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.detail.DeedBar;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.table.RowTable.Uses;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Snapshot;

/// Who works with the plan, who you are among them, and what that protects.
public final class PeopleTab implements TabPart<Snapshot> {

    private static final double HALF = 50;

    private final Workspace workspace;
    private final PeopleForms forms;
    private final VBox you = Texts.card("You");
    private final VBox protection = Texts.card("What protects the plan");
    private final Beside cards = new Beside(you, protection, HALF);
    private final DeedBar deeds = new DeedBar();
    private final Label whyNot = Texts.label("", "note");
    private final ExplainedTable<PersonLine> list;
    private final VBox body;

    /// @param place where forms are shown
    public PeopleTab(Workspace workspace, FormPlace place) {
        this.workspace = workspace;
        forms = new PeopleForms(workspace, place);
        list = new ExplainedTable<>(
                PeopleTab::table,
                new Explanation<>(PersonLine::detail, forms::about),
                "person-detail",
                workspace.chartStyle());
        say(protection, WhoYouAre.protection());
        body = new VBox(cards, deeds.node(), whyNot, list.node());
        body.getStyleClass().add("settings-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, deeds::onKey);
    }

    @Override
    public String name() {
        return "People";
    }

    @Override
    public String name(Snapshot snapshot) {
        int number = snapshot.steering().people().all().size();
        return number == 0 ? name() : Formats.counted(number, "person", "people");
    }

    @Override
    public Region node() {
        return body;
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return list.attach();
    }

    /// Fits the cards to a width in letters (em).
    public void fit(double letters) {
        cards.fit(letters);
    }

    @Override
    public void show(Snapshot snapshot) {
        say(you, WhoYouAre.sentences(snapshot, forms.you()));
        deeds.show(forms.fresh());
        var barred = May.steer(workspace);
        whyNot.setText(barred.orElse(""));
        whyNot.setVisible(barred.isPresent());
        whyNot.setManaged(barred.isPresent());
        list.show(Group.only(PersonLine.all(snapshot, forms.you())));
    }

    @Override
    public void focus() {
        list.focus();
    }

    private static void say(VBox card, List<String> sentences) {
        Texts.fill(card, sentences.stream().map(sentence -> Texts.label(sentence, "fact-value")).toList());
        card.setFocusTraversable(true);
        Spoken.as(card, AccessibleRole.TEXT, String.join(" ", sentences), "");
    }

    private static RowTable<PersonLine> table(
            Consumer<PersonLine> chosen, Consumer<PersonLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<PersonLine>> columns = List.of(
                Column.words("Account", 11, PersonLine::account),
                Column.words("Title", 14, (PersonLine line) -> line.person().title()),
                Column.words("Role", 8, (PersonLine line) -> line.person().role().words()),
                Column.words("Reports on", 14, PersonLine::reportsOn).whenRoom(1));
        return new RowTable<>(columns, new Uses<>(PersonLine::spoken, chosen, opened), style)
                .named("People who work with the plan", "Enter goes to what they report on and what can be done",
                        "Nobody is on the list yet.");
    }
}
