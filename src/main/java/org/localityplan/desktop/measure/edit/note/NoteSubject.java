package org.localityplan.desktop.measure.edit.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.measure.note.Notes.Noted;
import org.localityplan.domain.measure.note.Signature;

/// What a note is written about, by whom and when.
///
/// @param id the note's id: that of the note that is changed, or a new one
/// @param before the note that is changed
public record NoteSubject(MeasureHistory history, Signature writer, UUID id, Optional<Note> before) {

    private static final int PERIODS_OFFERED = 36;

    /// A note that is not there yet.
    public static NoteSubject fresh(MeasureHistory history, Signature writer) {
        return new NoteSubject(history, writer, UUID.randomUUID(), Optional.empty());
    }

    /// A note that is to be changed.
    public static NoteSubject of(Noted noted, MeasureHistory history, Signature writer) {
        return new NoteSubject(history, writer, noted.id(), Optional.of(noted.note()));
    }

    Measure measure() {
        return history.measure();
    }

    LocalDate today() {
        return writer.on();
    }

    Optional<Period> newest() {
        return history.latest().map(Observation::period);
    }

    /// The note that is changed, if it is of the kind.
    <N extends Note> Optional<N> before(Class<N> kind) {
        return before.filter(kind::isInstance).map(kind::cast);
    }

    /// The measure's periods with figures to choose from, newest first; that of the note that is changed is among them.
    List<Option> periods(Stream<Period> needed) {
        var figures = history.totals().reversed().stream().map(Observation::period);
        return Stream.concat(figures.limit(PERIODS_OFFERED), needed)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .map(period -> new Option(period.code(), period.label()))
                .toList();
    }

    /// The measure as it would be with the note.
    MeasureHistory with(Note note) {
        var noted = new Noted(id, note, Provenance.local("Written by " + writer.person()));
        var all = new ArrayList<>(history.notes().all());
        IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(id))
                .findFirst()
                .ifPresentOrElse(i -> all.set(i, noted), () -> all.add(noted));
        return new MeasureHistory(
                measure(),
                history.own(),
                history.comparators(),
                history.peers(),
                history.targets(),
                new Notes(all));
    }
}
