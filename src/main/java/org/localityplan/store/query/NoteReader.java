package org.localityplan.store.query;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.measure.note.Signature;

/// Reads notes: those that hold, and each of their wordings.
public record NoteReader(Reading reading) {

    private static final String HELD =
            "SELECT * FROM measure_note WHERE locality_id = :locality AND held ORDER BY ordinal";
    private static final String WORDING = "SELECT * FROM measure_note WHERE locality_id = :locality AND id = :id";
    private static final String NEWEST_WORDING = """
            SELECT * FROM measure_note
             WHERE locality_id = :locality AND note_id = :id
             ORDER BY held DESC, id DESC LIMIT 1
            """;
    private static final String OF_BATCH =
            "SELECT * FROM measure_note WHERE locality_id = :locality AND batch_id = :id ORDER BY ordinal";

    /// One wording of a note.
    ///
    /// @param id of the wording
    /// @param replaces the wording that it took the place of
    /// @param ordinal the note's place among all notes
    public record Wording(UUID id, UUID measure, Optional<UUID> replaces, boolean held, long ordinal,
            Notes.Noted noted) {}

    /// The notes that hold, by measure.
    public Map<UUID, Notes> held() {
        Map<UUID, Notes> notes = new HashMap<>();
        reading.under("measure_id", HELD, NoteReader::noted).forEach((id, all) -> notes.put(id, new Notes(all)));
        return notes;
    }

    public Optional<Wording> wording(UUID id) {
        return one(WORDING, id);
    }

    /// The wording of a note that holds, or else one that held once; none where there is no such note.
    public Optional<Wording> ofNote(UUID note) {
        return one(NEWEST_WORDING, note);
    }

    /// The wordings that came with figures.
    public List<Wording> ofBatch(UUID batch) {
        return reading.list(OF_BATCH, query -> query.bind("id", batch), NoteReader::wording);
    }

    private Optional<Wording> one(String sql, UUID id) {
        return reading.first(sql, query -> query.bind("id", id), NoteReader::wording);
    }

    private static Wording wording(Row row) throws SQLException {
        return new Wording(
                row.id("id"),
                row.id("measure_id"),
                row.perhapsId("replaces"),
                row.flag("held"),
                row.line("ordinal"),
                noted(row));
    }

    private static Notes.Noted noted(Row row) throws SQLException {
        return new Notes.Noted(row.id("note_id"), note(row), row.provenance());
    }

    private static Note note(Row row) throws SQLException {
        String words = row.text("words");
        return switch (row.text("kind")) {
            case "BASELINE" -> new Note.BaselineChange(row.day("on_day"), words, signature(row));
            case "CHART" -> new Note.ChartChoice(spc(row), words, signature(row));
            case "BREAK" -> new Note.Break(row.period(), words);
            case "EVENT" -> new Note.Event(row.day("on_day"), words);
            case "COMMENTARY" -> new Note.Commentary(
                    row.period(), words, row.text("remedy"), row.text("owner_role"), row.day("due"));
            case "OVERRIDE" ->
                new Note.Override(row.period(), row.choice(Light.class, "colour"), words, signature(row));
            case "FORECAST" -> new Note.YearEndForecast(row.period(), row.amount("amount"), words, signature(row));
            case "REMARK" -> new Note.Remark(row.period(), words);
            default -> throw new SQLException("Unknown kind of note: " + row.text("kind"));
        };
    }

    private static Note.Spc spc(Row row) throws SQLException {
        return row.flag("charted")
                ? new Note.Spc.Charted(row.flag("screening"), row.number("fixed_after"))
                : new Note.Spc.NotCharted();
    }

    private static Signature signature(Row row) throws SQLException {
        return new Signature(row.text("signed_by"), row.day("signed_on"));
    }
}
