package org.localityplan.desktop.measure.edit.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.measure.note.Note;

/// Asks from which day on the control chart has new limits, and why.
final class BaselineScript extends NoteScript {

    BaselineScript(NoteSubject subject) {
        super(NoteKind.BASELINE, subject);
    }

    @Override
    public Draft start() {
        return subject().before(Note.BaselineChange.class)
                .map(change -> Draft.BLANK.with("from", UkDate.write(change.from())).with(REASON, change.reason()))
                .orElse(Draft.BLANK);
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "",
                Row.of(
                        Field.line("from", "From", "The first day of the new limits, for example 01/04/2026"),
                        Field.line(REASON, "Reason", "What changed for good, and how it is known").wide(3))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var from = answers.pastDay("from", "From which day do new limits hold?", subject().today());
        from.filter(this::taken)
                .ifPresent(_ -> answers.wrong("from", "There are new limits from this day already. Change those."));
        var reason = reason(answers);
        return reading(
                answers,
                from.map(day -> LimitsPreview.of(subject(), change(day, reason))).stream().toList(),
                () -> change(from.orElseThrow(), reason));
    }

    private boolean taken(LocalDate day) {
        return !subject().before(Note.BaselineChange.class)
                .map(Note.BaselineChange::from)
                .equals(Optional.of(day))
                && subject().history().notes().baselines().contains(day);
    }

    private Note.BaselineChange change(LocalDate from, String reason) {
        return new Note.BaselineChange(from, reason, subject().writer());
    }
}
