package org.localityplan.store.command.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Signature;

/// Notes in the words of the audit trail.
final class NoteWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private NoteWords() {}

    /// What sort of note it is, with its article.
    static String kind(Note note) {
        return switch (note) {
            case Note.BaselineChange _ -> "new limits";
            case Note.ChartChoice _ -> "a choice of chart";
            case Note.Break _ -> "a break";
            case Note.Event _ -> "an event";
            case Note.Commentary _ -> "a commentary";
            case Note.Override _ -> "an override";
            case Note.YearEndForecast _ -> "a year-end forecast";
            case Note.Remark _ -> "a remark";
        };
    }

    static String of(Note note, Unit unit) {
        return switch (note) {
            case Note.BaselineChange(LocalDate from, String reason, Signature by) ->
                "From %s: %s%s".formatted(day(from), reason, signed(by));
            case Note.ChartChoice(Note.Spc spc, String reason, Signature by) ->
                "%s: %s%s".formatted(chart(spc), reason, signed(by));
            case Note.Break(Period from, String reason) -> "From %s: %s".formatted(from.label(), reason);
            case Note.Event(LocalDate day, String words) -> "%s: %s".formatted(day(day), words);
            case Note.Commentary(Period period, String cause, String action, String owner, LocalDate due) ->
                "%s: %s Action: %s %s, by %s".formatted(period.label(), cause, action, owner, day(due));
            case Note.Override(Period period, Light colour, String reason, Signature by) ->
                "%s %s: %s%s".formatted(period.label(), colour.words().toLowerCase(Locale.UK), reason, signed(by));
            case Note.YearEndForecast(Period year, BigDecimal value, String reason, Signature by) ->
                "%s %s: %s%s".formatted(
                        year.label(), unit.print(value, Math.max(value.scale(), 0)), reason, signed(by));
            case Note.Remark(Period period, String words) -> "%s: %s".formatted(period.label(), words);
        };
    }

    private static String chart(Note.Spc spc) {
        return switch (spc) {
            case Note.Spc.NotCharted() -> "No control chart";
            case Note.Spc.Charted(boolean screening, int fixedAfter) ->
                "Limits of %s, %s screening".formatted(
                        fixedAfter == 0 ? "all points" : "the first " + fixedAfter + " points",
                        screening ? "with" : "without");
        };
    }

    private static String signed(Signature by) {
        return " (%s, %s)".formatted(by.person(), day(by.on()));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
