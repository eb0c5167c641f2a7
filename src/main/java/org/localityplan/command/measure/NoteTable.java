package org.localityplan.command.measure;

import java.time.LocalDate;
import java.util.List;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.measure.note.Signature;

/// What people wrote about a measure, in the order in which they did.
final class NoteTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("kind", "Note"),
            new Column("period", "Of"),
            new Column("words", "Words"),
            new Column("action", "Action"),
            new Column("by", "By"),
            new Column("on", "On"),
            new Column("illustrative", "Illustrative"));

    private NoteTable() {}

    static Chapters.Chapter of(MeasureHistory history) {
        Cells cells = new Cells(history.measure().unit());
        List<List<Cell>> rows = history.notes().all().stream()
                .map(each -> row(words(each.note(), cells), each))
                .toList();
        return new Chapters.Table("notes", new Report("Notes", List.of(), COLUMNS, rows));
    }

    /// @param by the role that signed or that acts
    private record Words(String kind, String of, String words, String action, String by, String on) {
        static Words signed(String kind, String of, String words, Signature by) {
            return new Words(kind, of, words, "", by.person(), by.on().toString());
        }

        static Words unsigned(String kind, String of, String words) {
            return new Words(kind, of, words, "", "", "");
        }
    }

    private static Words words(Note note, Cells cells) {
        return switch (note) {
            case Note.BaselineChange(LocalDate from, String reason, Signature by) ->
                Words.signed("baseline change", from.toString(), reason, by);
            case Note.ChartChoice(Note.Spc spc, String reason, Signature by) ->
                Words.signed("chart choice", "", words(spc) + ": " + reason, by);
            case Note.Break(var from, String reason) -> Words.unsigned("break", from.code(), reason);
            case Note.Event(LocalDate day, String words) -> Words.unsigned("event", day.toString(), words);
            case Note.Commentary said ->
                new Words(
                        "commentary",
                        said.period().code(),
                        said.cause(),
                        said.action(),
                        said.owner(),
                        said.due().toString());
            case Note.Override(var period, var colour, String reason, Signature by) ->
                Words.signed("override", period.code(), colour.words() + ": " + reason, by);
            case Note.YearEndForecast(var year, var value, String reason, Signature by) ->
                Words.signed("year-end forecast", year.code(), cells.unit().print(value) + ": " + reason, by);
            case Note.Remark(var period, String words) -> Words.unsigned("remark", period.code(), words);
        };
    }

    private static String words(Note.Spc spc) {
        return switch (spc) {
            case Note.Spc.NotCharted() -> "no control chart";
            case Note.Spc.Charted(boolean screening, int fixedAfter) ->
                (fixedAfter > 0 ? "limits fixed after " + fixedAfter + " points" : "limits of all points")
                        + (screening ? "" : ", very large moves kept");
        };
    }

    private static List<Cell> row(Words words, Notes.Noted noted) {
        return List.of(
                Cell.of(words.kind()),
                Cell.of(words.of()),
                Cell.of(words.words()),
                Cell.of(words.action()),
                Cell.of(words.by()),
                Cell.of(words.on()),
                new Cell.Flag(noted.provenance().isIllustrative()));
    }
}
