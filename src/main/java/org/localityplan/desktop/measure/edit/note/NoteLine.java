package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes.Noted;
import org.localityplan.domain.measure.note.Signature;

/// One note in the list of all.
///
/// @param title kind and period or day: `Commentary, Oct 2026`
/// @param kind its form; remarks have none
record NoteLine(Noted noted, String title, String words, Optional<NoteKind> kind) {

    /// All notes of the measure, newest first.
    static List<NoteLine> of(MeasureHistory history) {
        return history.notes().all().reversed().stream()
                .map(noted -> of(noted, history.measure().unit()))
                .toList();
    }

    private static NoteLine of(Noted noted, Unit unit) {
        var kind = NoteKind.of(noted.note());
        var name = kind.map(NoteKind::title).orElse("Remark");
        return new NoteLine(noted, "%s, %s".formatted(name, when(noted.note())), words(noted.note(), unit), kind);
    }

    private static String when(Note note) {
        return switch (note) {
            case Note.Commentary commentary -> commentary.period().label();
            case Note.Override override -> override.period().label();
            case Note.YearEndForecast forecast -> forecast.year().label();
            case Note.Event event -> Formats.longDate(event.day());
            case Note.BaselineChange change -> "from " + Formats.longDate(change.from());
            case Note.Break gap -> "from " + gap.from().label();
            case Note.ChartChoice choice -> Formats.longDate(choice.by().on());
            case Note.Remark remark -> remark.period().label();
        };
    }

    private static String words(Note note, Unit unit) {
        return switch (note) {
            case Note.Commentary(var _, var cause, var action, var owner, var due) ->
                "%s %s %s, by %s.".formatted(sentence(cause), sentence(action), owner, Formats.longDate(due));
            case Note.Override(var _, var colour, var reason, var by) ->
                "%s: %s %s".formatted(colour.words(), sentence(reason), signed(by));
            case Note.YearEndForecast(var _, var value, var reason, var by) ->
                "%s expected: %s %s"
                        .formatted(
                                unit.print(value, Math.max(unit.decimals(), value.stripTrailingZeros().scale())),
                                sentence(reason),
                                signed(by));
            case Note.Event(var _, var words) -> words;
            case Note.BaselineChange(var _, var reason, var by) -> sentence(reason) + " " + signed(by);
            case Note.Break(var _, var reason) -> reason;
            case Note.ChartChoice(var spc, var reason, var by) ->
                "%s: %s %s".formatted(chart(spc), sentence(reason), signed(by));
            case Note.Remark(var _, var words) -> words;
        };
    }

    private static String chart(Note.Spc spc) {
        return switch (spc) {
            case Note.Spc.NotCharted() -> "No control chart";
            case Note.Spc.Charted(boolean screening, int after) ->
                "Control chart%s%s"
                        .formatted(
                                screening ? "" : ", every move in the limits",
                                after == 0 ? "" : ", limits fixed after %d points".formatted(after));
        };
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }

    private static String signed(Signature by) {
        return "(%s, %s)".formatted(by.person(), Formats.shortDate(by.on()));
    }

    String spoken() {
        return title + ": " + words;
    }

    /// The kind in the middle of a sentence.
    String kindWords() {
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
