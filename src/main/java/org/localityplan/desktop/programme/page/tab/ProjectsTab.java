package org.localityplan.desktop.programme.page.tab;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.programme.page.words.ProgrammePage;
import org.localityplan.desktop.programme.page.words.ProjectLine;

/// The projects, and all that is known of the one that is looked at.
final class ProjectsTab implements ProgrammeTab {

    private final ExplainedTable<ProjectLine> table;
    private List<ProjectLine> shown = List.of();

    /// @param deeds what can be done about a project
    ProjectsTab(Workspace workspace, Function<ProjectLine, List<Deed>> deeds) {
        table = new ExplainedTable<>(
                ProgrammeTables::projects,
                new Explanation<>(ProjectLine::detail, deeds),
                "project-detail",
                workspace.chartStyle());
        table.node().getStyleClass().add("programme-tab");
    }

    @Override
    public String name() {
        return "Projects";
    }

    @Override
    public String name(ProgrammePage page) {
        return Formats.counted(page.lists().projects().size(), "project", "projects");
    }

    @Override
    public Region node() {
        return table.node();
    }

    @Override
    public void show(ProgrammePage page) {
        shown = page.lists().projects();
        table.show(Group.only(shown));
    }

    @Override
    public void focus() {
        table.focus();
    }

    @Override
    public Subscription attach() {
        return table.attach();
    }

    /// The project that the keyboard is on.
    Optional<UUID> chosen() {
        return table.chosen().map(line -> line.project().id());
    }

    /// Goes to what is known of the project.
    void explain(UUID project) {
        table.explain(shown.stream().filter(line -> line.project().id().equals(project)).toList());
    }
}
