package org.localityplan.store.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.measure.note.Signature;

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

    /// The columns that a kind of note fills beside its words.
    ///
    /// @param words the reason, the cause, or all there is
    private record Cells(String kind, String words, Optional<Period> period, List<Object> rest) {

        private static final String COLUMNS = "kind, words, period_kind, period_start, on_day, remedy, owner_role, due,"
                + " colour, amount, amount_decimals, charted, screening, fixed_after, signed_by, signed_on";
        private static final int REST = 12;

        /// A note with nothing but its words, and its period where it has one.
        static Cells of(String kind, String words, Optional<Period> period) {
            List<Object> rest = new ArrayList<>();
            for (int i = 0; i < REST; i++) {
                rest.add(Optional.empty());
            }
            return new Cells(kind, words, period, rest);
        }

        Cells day(LocalDate day) {
            rest.set(0, day);
            return this;
        }

        Cells action(String action, String owner, LocalDate due) {
            rest.set(1, action);
            rest.set(2, owner);
            rest.set(3, due);
            return this;
        }

        Cells colour(Light colour) {
            rest.set(4, colour);
            return this;
        }

        Cells amount(BigDecimal amount) {
            BigDecimal kept = FigureRows.kept(amount);
            rest.set(5, kept);
            rest.set(6, kept.scale());
            return this;
        }

        Cells chart(Note.Spc spc) {
            rest.set(7, spc instanceof Note.Spc.Charted);
            if (spc instanceof Note.Spc.Charted(boolean screening, int fixedAfter)) {
                rest.set(8, screening);
                rest.set(9, fixedAfter);
            }
            return this;
        }

        Cells signed(Signature by) {
            rest.set(10, by.person());
            rest.set(11, by.on());
            return this;
        }

        void addTo(List<Object> cells) {
            cells.add(kind);
            cells.add(words);
            cells.add(period.map(Period::kind).map(Enum::name));
            cells.add(period.map(Period::start));
            cells.addAll(rest);
        }
    }

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
        cells(noted.note()).addTo(cells);
        try (Insert rows = new Insert(
                writing,
                "measure_note",
                "id, note_id, measure_id, replaces, held, ordinal, batch_id, provenance_id, " + Cells.COLUMNS)) {
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

    private static Cells cells(Note note) {
        return switch (note) {
            case Note.BaselineChange(LocalDate from, String reason, Signature by) ->
                Cells.of("BASELINE", reason, Optional.empty()).day(from).signed(by);
            case Note.ChartChoice(Note.Spc spc, String reason, Signature by) ->
                Cells.of("CHART", reason, Optional.empty()).chart(spc).signed(by);
            case Note.Break(Period from, String reason) -> Cells.of("BREAK", reason, Optional.of(from));
            case Note.Event(LocalDate day, String words) ->
                Cells.of("EVENT", words, Optional.empty()).day(day);
            case Note.Commentary(Period period, String cause, String action, String owner, LocalDate due) ->
                Cells.of("COMMENTARY", cause, Optional.of(period)).action(action, owner, due);
            case Note.Override(Period period, Light colour, String reason, Signature by) ->
                Cells.of("OVERRIDE", reason, Optional.of(period)).colour(colour).signed(by);
            case Note.YearEndForecast(Period year, BigDecimal value, String reason, Signature by) ->
                Cells.of("FORECAST", reason, Optional.of(year)).amount(value).signed(by);
            case Note.Remark(Period period, String words) -> Cells.of("REMARK", words, Optional.of(period));
        };
    }
}
