package org.localityplan.desktop.programme.page.tab;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.programme.page.words.MeasureLine;
import org.localityplan.desktop.programme.page.words.ProgrammePage;

/// The measures by which the programme is judged.
final class MeasuresTab implements ProgrammeTab {

    private final RowTable<MeasureLine> table;
    private final VBox body;

    MeasuresTab(Workspace workspace) {
        table = ProgrammeTables.measures(
                line -> workspace.navigator().go(new Place.MeasurePage(line.key())), workspace.chartStyle());
        body = new VBox(table.node());
        body.getStyleClass().add("programme-tab");
    }

    @Override
    public String name() {
        return "Measures";
    }

    @Override
    public String name(ProgrammePage page) {
        return Formats.counted(page.lists().measures().size(), "measure", "measures");
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(ProgrammePage page) {
        table.show(Group.only(page.lists().measures()));
    }

    @Override
    public void focus() {
        table.node().requestFocus();
    }

    @Override
    public Subscription attach() {
        return table.attach();
    }
}
