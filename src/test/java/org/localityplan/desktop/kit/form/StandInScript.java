package org.localityplan.desktop.kit.form;

import java.util.List;
import java.util.UUID;
import org.localityplan.desktop.kit.form.around.Shortcut;
import org.localityplan.domain.history.Change;

/// A form that is sent off: a tick that fills a line, and a question that is asked only while the line says so.
///
/// @param start what stands in it before anybody types
record StandInScript(Draft start) implements Script {

    StandInScript() {
        this(Draft.BLANK);
    }

    @Override
    public String title() {
        return "Stand-in";
    }

    @Override
    public String key() {
        return "stand-in";
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public String verb() {
        return "Send it";
    }

    @Override
    public Ending ending() {
        return Ending.SUBMITTED;
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(
                Section.of(
                        "One",
                        Section.Row.of(Field.tick("ready", "It is ready", "")),
                        Section.Row.of(Field.line("words", "Words", ""))),
                draft.blank("words")
                        ? Section.of("")
                        : Section.of("Two", Section.Row.of(Field.line("why", "Why", ""))));
    }

    @Override
    public Draft follow(Draft draft, String field) {
        return field.equals("ready") ? draft.with("words", draft.blank("ready") ? "" : "Ready") : draft;
    }

    @Override
    public List<Shortcut> shortcuts(Draft draft) {
        return List.of(new Shortcut("clear", "Clear it", "", "Shortcut+Shift+N", "Ctrl+Shift+N"));
    }

    @Override
    public Draft act(Draft draft, String deed) {
        return Draft.BLANK;
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        answers.needed("words", "Which words?");
        if (!draft.blank("words")) {
            answers.needed("why", "Why those?");
        }
        return answers.reading(List.of(), () -> new Change.StrikeNote(new UUID(0, 1), new UUID(0, 2)));
    }

    @Override
    public String saved(Draft draft) {
        return "the stand-in";
    }
}
