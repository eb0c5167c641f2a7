package org.localityplan.desktop.measure.edit.note;

import java.util.Locale;
import java.util.Optional;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.domain.measure.note.Note;

/// The kinds of note that have a form.
public enum NoteKind {
    COMMENTARY("Commentary", "Write a commentary", "Why a period's figure is as it is and what is done about it"),
    OVERRIDE("Override", "Override the light", "Gives the newest figure another colour, until the next one comes"),
    FORECAST("Year-end forecast", "Forecast the year end", "What the figure of the whole year is expected to be"),
    EVENT("Event", "Note an event", "Something that happened and may explain the figures"),
    BASELINE("New limits", "Set new limits", "From a day on, the control chart reckons its limits anew"),
    BREAK("Break", "Mark a break", "From a period on, figures are not comparable with those before"),
    CHART("Choice of chart", "Choose the chart", "Whether and how a control chart is drawn");

    private final String name;
    private final String words;
    private final String help;

    NoteKind(String name, String words, String help) {
        this.name = name;
        this.words = words;
        this.help = help;
    }

    /// What a note of the kind is called: `Commentary`.
    public String title() {
        return name;
    }

    /// What a button says: `Write a commentary`.
    public String words() {
        return words;
    }

    public String help() {
        return help;
    }

    /// The form for a note of the kind.
    public Script script(NoteSubject subject) {
        return switch (this) {
            case COMMENTARY -> new CommentaryScript(subject);
            case OVERRIDE -> new OverrideScript(subject);
            case FORECAST -> new ForecastScript(subject);
            case EVENT -> new EventScript(subject);
            case BASELINE -> new BaselineScript(subject);
            case BREAK -> new BreakScript(subject);
            case CHART -> new ChartScript(subject);
        };
    }

    /// `Save the commentary`.
    String verb() {
        return "Save the " + name.toLowerCase(Locale.UK);
    }

    /// The kind of a note; remarks have no form of their own, they are written beside the figure.
    static Optional<NoteKind> of(Note note) {
        return switch (note) {
            case Note.Commentary _ -> Optional.of(COMMENTARY);
            case Note.Override _ -> Optional.of(OVERRIDE);
            case Note.YearEndForecast _ -> Optional.of(FORECAST);
            case Note.Event _ -> Optional.of(EVENT);
            case Note.BaselineChange _ -> Optional.of(BASELINE);
            case Note.Break _ -> Optional.of(BREAK);
            case Note.ChartChoice _ -> Optional.of(CHART);
            case Note.Remark _ -> Optional.empty();
        };
    }
}
