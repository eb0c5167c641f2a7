package org.localityplan.desktop.measure.page.notes;

import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.note.Note;

/// Why a period's figure is as it is, what is done about it, by whom and by when.
record CommentaryLine(String period, String cause, String action, String owner, String due) {

    /// The commentary of a measure, newest period first.
    static List<CommentaryLine> of(MeasureHistory history) {
        return history.notes().commentaries().stream().map(CommentaryLine::of).toList();
    }

    private static CommentaryLine of(Note.Commentary note) {
        return new CommentaryLine(
                note.period().label(), note.cause(), note.action(), note.owner(), Formats.shortDate(note.due()));
    }

    List<String> cells() {
        return List.of(period, cause, action, owner, due);
    }

    String spoken() {
        return "%s. Why: %s. What is being done: %s. Owner: %s, by %s".formatted(period, cause, action, owner, due);
    }
}
