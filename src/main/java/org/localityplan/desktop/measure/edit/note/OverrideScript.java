package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.note.Note;

/// Asks for a colour in place of the computed one, and why.
final class OverrideScript extends NoteScript {

    private final Optional<Note.Override> before;
    private final Period period;

    OverrideScript(NoteSubject subject) {
        super(NoteKind.OVERRIDE, subject);
        before = subject.before(Note.Override.class);
        period = before.map(Note.Override::period)
                .or(subject::newest)
                .orElseGet(() -> Period.monthOf(subject.today()));
    }

    @Override
    public String about() {
        return "For the figure of %s. It lapses with the figure for %s, which is due by %s."
                .formatted(
                        Spoken.period(period),
                        Spoken.period(period.next()),
                        Formats.longDate(
                                subject().measure().upkeep().timing().due(period.next())));
    }

    @Override
    public Draft start() {
        return before.map(note -> Draft.BLANK.with("colour", note.colour().name()).with(REASON, note.reason()))
                .orElse(Draft.BLANK);
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "",
                Row.of(Field.lights("colour", "Colour", "Keys R, A and G")),
                Row.of(Field.paragraph(REASON, "Reason",
                        "What the figure does not show. It is printed beside the light"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        answers.needed("colour", "Which colour? Press R, A or G.");
        var colour = Stream.of(Light.values())
                .filter(light -> light.name().equals(draft.text("colour")))
                .findFirst();
        var reason = reason(answers);
        if (subject().history().total(period).flatMap(each -> each.figure().value()).isEmpty()) {
            answers.wrong("colour", "There is no figure for %s yet. Enter it first.".formatted(period.label()));
        }
        return reading(
                answers,
                List.of(new Preview("What it would change", change(colour))),
                () -> new Note.Override(period, colour.orElseThrow(), reason, subject().writer()));
    }

    private List<String> change(Optional<Light> colour) {
        var computed = computed();
        var byFigures = "By the figures it is: %s.".formatted(computed.words());
        return colour.map(light -> light == computed.light()
                ? List.of(byFigures, "That is the colour you chose: no override is needed.")
                : List.of(byFigures, "It would be shown as: %s, with your reason.".formatted(light.words())))
                .orElse(List.of(byFigures));
    }

    private Rating computed() {
        var rating = MeasureRag.judge(subject().history(), subject().today());
        return rating instanceof Rating.Overridden(var _, var figures) ? figures : rating;
    }
}
