package org.localityplan.desktop.programme.page.tab;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.register.edit.RegisterForms;
import org.localityplan.desktop.kit.tabs.TabRow;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.programme.page.words.FindingLine;
import org.localityplan.desktop.programme.page.words.ProgrammePage;
import org.localityplan.domain.plan.evidence.Finding.About;

/// The tabs of a programme, and the ways into them.
public final class ProgrammeTabs {

    private final Workspace workspace;
    private final ProjectsTab projects;
    private final MilestonesTab milestones;
    private final RisksTab risks;
    private final HistoryTab history;
    private final List<ProgrammeTab> all;
    private final TabRow<ProgrammePage> row;

    public ProgrammeTabs(Workspace workspace, StatusDeeds status, RegisterForms forms) {
        this.workspace = workspace;
        projects = new ProjectsTab(
                workspace,
                line -> Stream.concat(
                        status.of(line.project().id(), line.project().reports()).stream(),
                        forms.about(line.project()).stream())
                        .toList());
        milestones = new MilestonesTab(workspace, forms);
        risks = new RisksTab(workspace, forms);
        history = new HistoryTab(workspace);
        all = List.of(projects, new MeasuresTab(workspace), milestones, risks, new MoneyTab(workspace), history);
        row = new TabRow<>("programme-tabs", all);
    }

    public Region node() {
        return row.node();
    }

    public Subscription attach() {
        return all.stream().map(ProgrammeTab::attach).reduce(Subscription.EMPTY, Subscription::and);
    }

    public void show(ProgrammePage page) {
        row.show(page);
    }

    /// Begins with the projects, for another programme.
    public void first() {
        row.first();
    }

    public void focus() {
        row.focus();
    }

    public void onKey(KeyEvent event) {
        row.onKey(event);
    }

    /// The project that the keyboard is on.
    public Optional<UUID> chosenProject() {
        return projects.chosen();
    }

    /// Goes to the words of the newest report.
    public void explainNewestReport() {
        row.choose(history);
        history.explainNewest();
    }

    /// Goes to the projects.
    public void explainProjects() {
        row.choose(projects);
        projects.focus();
    }

    /// Goes to the thing that speaks against a project.
    public void explain(FindingLine line) {
        switch (line.finding().about()) {
            case About.OfProject() -> explainProject(line);
            case About.OfMilestone(var milestone) -> {
                row.choose(milestones);
                if (!milestones.explain(milestone)) {
                    explainProject(line);
                }
            }
            case About.OfRisk(var risk) -> {
                row.choose(risks);
                risks.explainRisk(risk);
            }
            case About.OfAction(var action) -> {
                row.choose(risks);
                risks.explainAction(action);
            }
            case About.OfMeasure(var measure) -> workspace.navigator().go(new Place.MeasurePage(measure));
        }
    }

    private void explainProject(FindingLine line) {
        row.choose(projects);
        projects.explain(line.project());
    }
}
