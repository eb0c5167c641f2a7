package org.localityplan.desktop.programme.page;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;

/// The tables of a programme, one behind each tab. The tabs are walked with the arrow keys.
final class ProgrammeTabs {

    private final RowTable<ProjectLine> projects;
    private final RowTable<MeasureLine> measures;
    private final RowTable<MilestoneLine> milestones;
    private final RowTable<ReportLine> reports;
    private final ProjectDetail detail = new ProjectDetail();
    private final Tab projectTab;
    private final Tab measureTab;
    private final Tab milestoneTab;
    private final Tab reportTab;
    private final TabPane tabs;

    ProgrammeTabs(Workspace workspace) {
        var style = workspace.chartStyle();
        projects = ProgrammeTables.projects(detail::show, _ -> detail.focus(), style);
        measures = ProgrammeTables.measures(
                line -> workspace.navigator().go(new Place.MeasurePage(line.key())), style);
        milestones = ProgrammeTables.milestones(style);
        reports = ProgrammeTables.reports(style);
        projectTab = tab(new VBox(projects.node(), detail.node()));
        measureTab = tab(new VBox(measures.node()));
        milestoneTab = tab(new VBox(milestones.node()));
        reportTab = tab(new VBox(reports.node()));
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
        projects.show(Group.only(lists.projects()));
        measures.show(Group.only(lists.measures()));
        milestones.show(Group.only(lists.milestones()));
        reports.show(Group.only(lists.reports()));
        detail.node().setVisible(!lists.projects().isEmpty());
        detail.node().setManaged(!lists.projects().isEmpty());
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
        projects.node().requestFocus();
    }

    private static Tab tab(VBox content) {
        content.getStyleClass().add("programme-tab");
        var tab = new Tab("", content);
        tab.setClosable(false);
        return tab;
    }
}
