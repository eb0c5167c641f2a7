package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.measure.note.Note;

/// Asks from which period on the figures mean something else, and why.
final class BreakScript extends NoteScript {

    private final Optional<Note.Break> before;

    BreakScript(NoteSubject subject) {
        super(NoteKind.BREAK, subject);
        before = subject.before(Note.Break.class);
    }

    @Override
    public Draft start() {
        return before.map(note -> Draft.BLANK.with("from", note.from().code()).with(REASON, note.reason()))
                .orElse(Draft.BLANK);
    }

    @Override
    public List<Section> sections(Draft draft) {
        var periods = subject().periods(before.map(Note.Break::from).stream());
        return List.of(Section.of(
                "",
                Row.of(
                        Field.choice("from", "From", "The first period of the new definition", periods),
                        Field.line(REASON, "Reason", "What changed in the definition or the collection").wide(3))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var from = answers.period("from", "From which period on?");
        var reason = reason(answers);
        return reading(
                answers,
                from.map(period -> LimitsPreview.of(subject(), new Note.Break(period, reason))).stream()
                        .toList(),
                () -> new Note.Break(from.orElseThrow(), reason));
    }
}
