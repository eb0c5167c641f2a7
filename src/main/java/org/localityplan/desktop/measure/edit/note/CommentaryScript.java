package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.note.Note;

/// Asks why a period's figure is as it is, what is done about it, by whom and by when.
final class CommentaryScript extends NoteScript {

    private final Optional<Note.Commentary> before;

    CommentaryScript(NoteSubject subject) {
        super(NoteKind.COMMENTARY, subject);
        before = subject.before(Note.Commentary.class);
    }

    @Override
    public Draft start() {
        return before.map(note -> Draft.BLANK
                .with("period", note.period().code())
                .with("cause", note.cause())
                .with("action", note.action())
                .with("owner", note.owner())
                .with("due", UkDate.write(note.due())))
                .orElseGet(() -> Draft.BLANK
                        .with("period", subject().newest().map(Period::code).orElse(""))
                        .with("owner", subject().measure().owner()));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var periods = subject().periods(before.map(Note.Commentary::period).stream());
        return List.of(Section.of(
                "",
                Row.of(Field.choice("period", "Period", "The period whose figure is explained", periods)),
                Row.of(Field.paragraph("cause", "Cause", "Why the figure is as it is, in a sentence or two")),
                Row.of(Field.paragraph("action", "Action", "What is done about it")),
                Row.of(
                        Field.line("owner", "Owner", "The role that does it").wide(2),
                        Field.line("due", "By", "The day by which it is done, for example 31/01/2027"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var period = answers.period("period", "Which period is it about?");
        var cause = answers.needed("cause", "Why is the figure as it is?");
        var action = answers.needed("action", "What is done about it? Write “Nothing yet” when that is so.");
        var owner = answers.needed("owner", "Which role does it?");
        var due = answers.day("due", "By when?");
        if (before.isEmpty() && due.filter(day -> day.isBefore(subject().today())).isPresent()) {
            answers.wrong("due", "This day has passed. Give today or a later day.");
        }
        return reading(
                answers,
                period.map(this::already).orElse(List.of()),
                () -> new Note.Commentary(period.orElseThrow(), cause, action, owner, due.orElseThrow()));
    }

    /// What has been written about the period before.
    private List<Preview> already(Period period) {
        var others = Stream.of(subject().history().notes())
                .flatMap(notes -> notes.commentaries().stream())
                .filter(note -> note.period().equals(period) && !before.equals(Optional.of(note)))
                .map(note -> "%s %s".formatted(note.cause(), note.action()))
                .toList();
        return others.isEmpty() ? List.of() : List.of(new Preview("Already written for " + period.label(), others));
    }
}
