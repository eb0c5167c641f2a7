package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.measure.note.Note;

/// What the forms of all kinds of note have in common.
abstract class NoteScript implements Script {

    static final String REASON = "reason";
    private static final String WHY = "Others will ask why. Write it down.";

    private final NoteKind kind;
    private final NoteSubject subject;

    NoteScript(NoteKind kind, NoteSubject subject) {
        this.kind = kind;
        this.subject = subject;
    }

    NoteSubject subject() {
        return subject;
    }

    @Override
    public String title() {
        var verb = subject.before().isPresent()
                ? "Change the " + kind.title().toLowerCase(Locale.UK)
                : kind.words();
        return "%s: %s".formatted(verb, subject.measure().name());
    }

    @Override
    public String key() {
        var fresh = "%s of measure %s"
                .formatted(kind.title().toLowerCase(Locale.UK), subject.measure().id());
        return subject.before().isPresent() ? fresh + ", note " + subject.id() : fresh;
    }

    @Override
    public String about() {
        return kind.help() + ".";
    }

    @Override
    public String verb() {
        return kind.verb();
    }

    @Override
    public String saved(Draft draft) {
        return "%s, %s".formatted(kind.title(), subject.measure().name());
    }

    static String reason(Answers answers) {
        return answers.needed(REASON, WHY);
    }

    /// What was read, with the note it makes.
    Reading reading(Answers answers, List<Preview> previews, Supplier<Note> note) {
        return answers.reading(
                previews, () -> new Change.WriteNote(subject.measure().id(), subject.id(), note.get()));
    }
}
