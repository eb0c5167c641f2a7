package org.localityplan.desktop.programme.page.tab;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.programme.page.words.ProgrammePage;
import org.localityplan.desktop.programme.page.words.ReportLine;
import org.localityplan.desktop.programme.page.words.ToldBy;

/// The reports of the programme or of a project, and what any two of them say otherwise.
final class HistoryTab implements ProgrammeTab {

    private final ComboBox<ToldBy> told = box("history-of", "Reports of", "The programme or one of its projects");
    private final ComboBox<ReportLine> older = box("history-older", "Older report", "The report that is compared");
    private final ComboBox<ReportLine> newer = box("history-newer", "Newer report", "The report it is compared with");
    private final ComparisonCard comparison = new ComparisonCard();
    private final ExplainedTable<ReportLine> reports;
    private final VBox body;
    private boolean filling;

    HistoryTab(Workspace workspace) {
        reports = new ExplainedTable<>(
                ProgrammeTables::reports, Explanation.of(ReportLine::detail), "report-detail", workspace.chartStyle());
        told.valueProperty().addListener((_, _, chosen) -> choose(chosen));
        older.valueProperty().addListener((_, _, _) -> compare());
        newer.valueProperty().addListener((_, _, _) -> compare());
        var line = new FlowPane(
                labelled("Reports of", told), labelled("Compare", older), labelled("with", newer));
        line.getStyleClass().add("form-deeds");
        body = new VBox(line, comparison.node(), Texts.label("All reports", "card-heading"), reports.node());
        body.getStyleClass().add("programme-tab");
    }

    @Override
    public String name() {
        return "History";
    }

    @Override
    public Region node() {
        return body;
    }

    /// Stays with whom one looks at, where that is still there.
    @Override
    public void show(ProgrammePage page) {
        var before = told.getValue();
        filling = true;
        told.getItems().setAll(page.lists().told());
        filling = false;
        told.setValue(page.lists().told().stream()
                .filter(each -> before != null && each.name().equals(before.name()))
                .findFirst()
                .orElse(page.lists().told().getFirst()));
    }

    @Override
    public void focus() {
        comparison.focus();
    }

    @Override
    public Subscription attach() {
        return reports.attach();
    }

    /// Goes to the words of the newest report of the programme.
    void explainNewest() {
        told.getSelectionModel().selectFirst();
        reports.explain(lines(told.getValue()));
    }

    private void choose(ToldBy chosen) {
        if (filling || chosen == null) {
            return;
        }
        var lines = lines(chosen);
        filling = true;
        for (var box : List.of(older, newer)) {
            box.getItems().setAll(lines);
            box.setDisable(lines.size() < 2);
        }
        newer.setValue(lines.isEmpty() ? null : lines.getFirst());
        older.setValue(lines.size() < 2 ? null : lines.get(1));
        filling = false;
        reports.show(Group.only(lines));
        compare();
    }

    private void compare() {
        if (filling) {
            return;
        }
        if (older.getValue() == null || newer.getValue() == null) {
            comparison.showNothing();
        } else {
            comparison.show(older.getValue().report(), newer.getValue().report());
        }
    }

    /// The newest first.
    private static List<ReportLine> lines(ToldBy told) {
        return told.reports().reversed().stream().map(ReportLine::new).toList();
    }

    private static <T> ComboBox<T> box(String id, String spoken, String help) {
        var box = new ComboBox<T>();
        box.setId(id);
        return Spoken.as(box, spoken, help);
    }

    private static HBox labelled(String words, Node control) {
        var label = new Label(words);
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var both = new HBox(label, control);
        both.getStyleClass().add("tool-line");
        return both;
    }
}
