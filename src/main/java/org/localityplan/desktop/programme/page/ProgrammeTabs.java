package org.localityplan.desktop.programme.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;

/// The tables of a programme, one behind each tab. The tabs are walked with the arrow keys.
final class ProgrammeTabs {

    private final ExplainedTable<ProjectLine> projects;
    private final RowTable<MeasureLine> measures;
    private final ExplainedTable<MilestoneLine> milestones;
    private final ExplainedTable<ReportLine> reports;
    private final Tab projectTab;
    private final Tab measureTab;
    private final Tab milestoneTab;
    private final Tab reportTab;
    private final TabPane tabs;
    private ProgrammePage.Lists shown = new ProgrammePage.Lists(List.of(), List.of(), List.of(), List.of());

    ProgrammeTabs(Workspace workspace) {
        var style = workspace.chartStyle();
        var deeds = new StatusDeeds(workspace);
        projects = new ExplainedTable<>(
                ProgrammeTables::projects,
                new Explanation<>(
                        ProjectLine::detail,
                        line -> deeds.of(line.project().id())),
                "project-detail",
                style);
        measures = ProgrammeTables.measures(
                line -> workspace.navigator().go(new Place.MeasurePage(line.key())), style);
        milestones = new ExplainedTable<>(
                ProgrammeTables::milestones, Explanation.of(MilestoneLine::detail), "milestone-detail", style);
        reports = new ExplainedTable<>(
                ProgrammeTables::reports, Explanation.of(ReportLine::detail), "report-detail", style);
        projectTab = tab(projects.node());
        measureTab = tab(new VBox(measures.node()));
        milestoneTab = tab(milestones.node());
        reportTab = tab(reports.node());
        tabs = Spoken.as(
                new TabPane(projectTab, measureTab, milestoneTab, reportTab),
                "Projects, measures, milestones and reports",
                "Left and right arrows change the table");
        tabs.setId("programme-tabs");
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::giveRoomTo);
    }

    Node node() {
        return tabs;
    }

    Subscription attach() {
        return Subscription.combine(projects.attach(), measures.attach(), milestones.attach(), reports.attach());
    }

    void show(ProgrammePage.Lists lists) {
        shown = lists;
        projects.show(Group.only(lists.projects()));
        measures.show(Group.only(lists.measures()));
        milestones.show(Group.only(lists.milestones()));
        reports.show(Group.only(lists.reports()));
        projectTab.setText(Formats.counted(lists.projects().size(), "project", "projects"));
        measureTab.setText(Formats.counted(lists.measures().size(), "measure", "measures"));
        milestoneTab.setText(Formats.counted(lists.milestones().size(), "milestone", "milestones"));
        reportTab.setText(Formats.counted(lists.reports().size(), "report", "reports"));
    }

    /// A tab that is not looked at takes no room, so that the page is as long as what is seen.
    private void giveRoomTo(Tab seen) {
        for (Tab tab : tabs.getTabs()) {
            var content = (Region) tab.getContent();
            double height = tab.equals(seen) ? Region.USE_COMPUTED_SIZE : 0;
            content.setMinHeight(height);
            content.setPrefHeight(height);
        }
    }

    /// Puts the keyboard on the table of projects, the first that is looked at.
    void focus() {
        tabs.getSelectionModel().select(projectTab);
        projects.focus();
    }

    /// The project that the keyboard is on.
    Optional<UUID> chosenProject() {
        return projects.chosen().map(line -> line.project().id());
    }

    /// Goes to the words of the newest report.
    void explainNewestReport() {
        tabs.getSelectionModel().select(reportTab);
        reports.explain(shown.reports());
    }

    private static Tab tab(VBox content) {
        content.getStyleClass().add("programme-tab");
        var tab = new Tab("", content);
        tab.setClosable(false);
        return tab;
    }
}
