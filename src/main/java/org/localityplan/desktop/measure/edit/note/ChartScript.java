package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.measure.note.Note;

/// Asks whether and how a control chart is drawn, and why.
final class ChartScript extends NoteScript {

    private static final String SCREENED = "screened";
    private static final String UNSCREENED = "unscreened";
    private static final String NONE = "none";
    private static final int MOST = 999;
    private static final int FEWEST = 2;
    private static final List<Option> CHARTS = List.of(
            new Option(SCREENED, "Control chart, very large moves left out of the limits (usual)"),
            new Option(UNSCREENED, "Control chart, every move in the limits"),
            new Option(NONE, "No control chart"));

    ChartScript(NoteSubject subject) {
        super(NoteKind.CHART, subject);
    }

    @Override
    public Draft start() {
        var before = subject().before(Note.ChartChoice.class);
        var spc = before.map(Note.ChartChoice::spc)
                .orElseGet(() -> subject().history().notes().spc());
        var draft = Draft.BLANK.with(REASON, before.map(Note.ChartChoice::reason).orElse(""));
        return switch (spc) {
            case Note.Spc.NotCharted() -> draft.with("chart", NONE);
            case Note.Spc.Charted(boolean screening, int after) ->
                draft.with("chart", screening ? SCREENED : UNSCREENED)
                        .with("after", after == 0 ? "" : String.valueOf(after));
        };
    }

    @Override
    public List<Section> sections(Draft draft) {
        var chart = Field.choice("chart", "Chart", "The usual suits a series that moves a little each time", CHARTS);
        var after = Field.line("after", "Fix the limits after", "So many points; leave empty for all points");
        return List.of(Section.of(
                "",
                draft.text("chart").equals(NONE) ? Row.of(chart) : Row.of(chart.wide(2), after),
                Row.of(Field.line(REASON, "Reason", "Why this chart is right for the series"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        boolean charted = !draft.text("chart").equals(NONE);
        int after = charted ? answers.count("after", MOST) : 0;
        if (after > 0 && after < FEWEST) {
            answers.wrong("after", "One point makes no limits. Give 2 or more, better 12.");
        }
        var reason = reason(answers);
        var spc = charted
                ? new Note.Spc.Charted(!draft.text("chart").equals(UNSCREENED), after)
                : new Note.Spc.NotCharted();
        var choice = new Note.ChartChoice(spc, reason, subject().writer());
        return reading(answers, List.of(LimitsPreview.of(subject(), choice)), () -> choice);
    }
}
