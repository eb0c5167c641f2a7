package org.localityplan.store.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.measure.note.Notes;

/// Writes the wordings of notes. A wording is never changed: another one takes its place, and the old one stays so that it
/// can be brought back.
public record NoteWriter(Writing writing) {

    private static final String NEWEST =
            "SELECT ordinal FROM measure_note WHERE locality_id = :locality ORDER BY ordinal DESC LIMIT 1";
    private static final String HOLD = """
            UPDATE measure_note SET held = :held, row_version = row_version + 1
             WHERE locality_id = :locality AND id = :id
            """;

    /// What a wording belongs to.
    ///
    /// @param replaces the wording that it takes the place of
    /// @param ordinal the note's place among all notes
    /// @param batch the figures it came with
    public record Origin(UUID measure, Optional<UUID> replaces, long ordinal, Optional<UUID> batch) {}

    /// Writes a note behind all others.
    void add(UUID measure, Notes.Noted noted) {
        write(writing.newId(), noted, new Origin(measure, Optional.empty(), nextOrdinal(), Optional.empty()));
    }

    /// Writes a wording, which is held from now on.
    ///
    /// @param wording its id
    public void write(UUID wording, Notes.Noted noted, Origin origin) {
        List<Object> cells = new ArrayList<>(List.of(
                wording,
                noted.id(),
                origin.measure(),
                origin.replaces(),
                true,
                origin.ordinal(),
                origin.batch(),
                writing.source(noted.provenance())));
        NoteCells.of(noted.note()).addTo(cells);
        try (Insert rows = new Insert(
                writing,
                "measure_note",
                "id, note_id, measure_id, replaces, held, ordinal, batch_id, provenance_id, " + NoteCells.COLUMNS)) {
            rows.row(cells.toArray());
        }
        origin.replaces().ifPresent(before -> hold(before, false));
    }

    /// Lets a wording hold, or not any more.
    public void hold(UUID wording, boolean held) {
        writing.handle()
                .createUpdate(HOLD)
                .bind("held", held)
                .bind("locality", writing.locality())
                .bind("id", wording)
                .execute();
    }

    /// The place behind all notes there are.
    public long nextOrdinal() {
        return writing.bare()
                .first(NEWEST, query -> query, row -> row.line("ordinal"))
                .orElse(0L)
                + 1;
    }
}
