package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.measure.note.Note;

/// Asks for something that happened and may explain the figures.
final class EventScript extends NoteScript {

    EventScript(NoteSubject subject) {
        super(NoteKind.EVENT, subject);
    }

    @Override
    public Draft start() {
        return subject().before(Note.Event.class)
                .map(event -> Draft.BLANK.with("day", UkDate.write(event.day())).with("words", event.words()))
                .orElse(Draft.BLANK);
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "",
                Row.of(
                        Field.line("day", "Day", "When it happened, for example 14/05/2026"),
                        Field.line("words", "What happened", "A few words; the chart shows them beside a flag")
                                .wide(3))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var day = answers.pastDay("day", "When did it happen?", subject().today());
        var words = answers.needed("words", "What happened?");
        return reading(answers, List.of(), () -> new Note.Event(day.orElseThrow(), words));
    }
}
