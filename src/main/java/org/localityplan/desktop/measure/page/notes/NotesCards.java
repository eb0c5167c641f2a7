package org.localityplan.desktop.measure.page.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.text.LineGrid;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.part.Subject;

/// The cards below the tabs: commentary by period, and what was changed in the measure.
public final class NotesCards {

    private static final int CHANGES_SHOWN = 12;
    private static final List<String> COMMENTARY_HEADS =
            List.of("Period", "Why", "What is being done", "Owner", "By");
    private static final List<Integer> COMMENTARY_SHARES = List.of(11, 31, 31, 15, 12);
    private static final List<String> AUDIT_HEADS = List.of("When", "Who", "What", "Old → new");
    private static final List<Integer> AUDIT_SHARES = List.of(19, 17, 30, 34);

    private final Workspace workspace;
    private final VBox commentary = Texts.card("Commentary");
    private final VBox audit = Texts.card("Changes in this program");
    private final VBox box = new VBox(commentary, audit);

    public NotesCards(Workspace workspace) {
        this.workspace = workspace;
        box.getStyleClass().add("measure-side");
        commentary.setId("measure-commentary");
        audit.setId("measure-audit");
    }

    public VBox node() {
        return box;
    }

    public void show(Subject subject) {
        show(CommentaryLine.of(subject.history()));
        workspace.background().run(
                this,
                "Reading what was changed",
                _ -> AuditLine.of(workspace.plan().audit(subject.measure().id())),
                this::showChanges);
    }

    private void show(List<CommentaryLine> lines) {
        List<Node> rows = new ArrayList<>();
        rows.add(LineGrid.heads(COMMENTARY_HEADS, COMMENTARY_SHARES));
        lines.forEach(line -> rows.add(LineGrid.row(line.cells(), COMMENTARY_SHARES, line.spoken())));
        Texts.fill(
                commentary,
                lines.isEmpty()
                        ? List.of(Texts.label("Nobody has said yet why the figures are as they are.", "note"))
                        : rows);
    }

    private void showChanges(List<AuditLine> lines) {
        List<Node> rows = new ArrayList<>();
        rows.add(LineGrid.heads(AUDIT_HEADS, AUDIT_SHARES));
        lines.stream()
                .limit(CHANGES_SHOWN)
                .forEach(line -> rows.add(LineGrid.row(line.cells(), AUDIT_SHARES, line.spoken())));
        if (lines.size() > CHANGES_SHOWN) {
            rows.add(Texts.label("%d older changes are in the history.".formatted(lines.size() - CHANGES_SHOWN),
                    "note"));
        }
        Texts.fill(
                audit,
                lines.isEmpty() ? List.of(Texts.label("Nothing was changed in this measure yet.", "note")) : rows);
    }
}
