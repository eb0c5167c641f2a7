package org.localityplan.store.command.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.store.query.DefinitionReader;
import org.localityplan.store.query.NoteReader;
import org.localityplan.store.query.NoteReader.Wording;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.NoteWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Writes notes and strikes them out, takes that back and does it again. Each wording is kept; which one holds is a mark.
///
/// @param person who writes
/// @param today no note is about a day after it
public record NoteKeeper(Writing writing, String person, LocalDate today) {

    private static final String CHANGED_SINCE =
            "This note has been changed in the meantime. What it says now stays; nothing was changed.";
    private static final String NOT_THERE = "This note is not there any more. Nothing was changed.";

    /// @param wording the id of the new wording
    public Step write(UUID wording, Change.WriteNote change) {
        Optional<Measure> measure = measure(change.measure());
        if (measure.isEmpty()) {
            return Step.refused(List.of(
                    new Fault("measure", "This measure is not in the plan any more. Choose another one.")));
        }
        List<Fault> faults = new NoteFaults(writing, change.measure(), today).of(change.note());
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        Optional<Wording> before = reader().ofNote(change.id());
        if (before.filter(old -> !old.measure().equals(change.measure())).isPresent()) {
            return Step.refused("This note is about another measure. Nothing was changed.");
        }
        Optional<Wording> held = before.filter(Wording::held);
        NoteWriter notes = new NoteWriter(writing);
        notes.write(
                wording,
                new Notes.Noted(change.id(), change.note(), Provenance.local("Written by " + person)),
                new NoteWriter.Origin(
                        change.measure(),
                        held.map(Wording::id),
                        before.map(Wording::ordinal).orElseGet(notes::nextOrdinal),
                        Optional.empty()));
        String verb = held.isPresent() ? "Changed " : "Wrote ";
        return done(verb, measure.get(), held.map(old -> old.noted().note()), Optional.of(change.note()));
    }

    /// The wording of a note that holds and would be struck out.
    public Optional<UUID> wordingOf(Change.StrikeNote change) {
        return reader().ofNote(change.id())
                .filter(each -> each.held() && each.measure().equals(change.measure()))
                .map(Wording::id);
    }

    public Step strike(Optional<UUID> wording) {
        Optional<Wording> held = wording.flatMap(reader()::wording).filter(Wording::held);
        if (held.isEmpty()) {
            return Step.refused(NOT_THERE);
        }
        hold(held.get().id(), false);
        return done("Struck out ", held.get(), true);
    }

    /// Brings back what was struck out.
    public Step unstrike(UUID wording) {
        Wording struck = wording(wording);
        if (heldOf(struck).isPresent()) {
            return Step.refused(CHANGED_SINCE);
        }
        hold(wording, true);
        return done("Took back striking out ", struck, false);
    }

    /// Puts the wording before in the place of this one.
    public Step takeBack(UUID wording) {
        Wording written = wording(wording);
        if (!written.held()) {
            return Step.refused(CHANGED_SINCE);
        }
        hold(wording, false);
        written.replaces().ifPresent(before -> hold(before, true));
        return done("Took back ", measure(written), Optional.of(note(written)), before(written));
    }

    /// Puts this wording in the place of the one before.
    public Step bringBack(UUID wording) {
        Wording written = wording(wording);
        if (!heldOf(written).map(Wording::id).equals(written.replaces())) {
            return Step.refused(CHANGED_SINCE);
        }
        written.replaces().ifPresent(before -> hold(before, false));
        hold(wording, true);
        return done("Wrote again ", measure(written), before(written), Optional.of(note(written)));
    }

    private Optional<Note> before(Wording written) {
        return written.replaces().map(this::wording).map(NoteKeeper::note);
    }

    private Optional<Wording> heldOf(Wording wording) {
        return reader().ofNote(wording.noted().id()).filter(Wording::held);
    }

    private Wording wording(UUID id) {
        return reader().wording(id).orElseThrow();
    }

    private static Note note(Wording wording) {
        return wording.noted().note();
    }

    private void hold(UUID wording, boolean held) {
        new NoteWriter(writing).hold(wording, held);
    }

    private NoteReader reader() {
        return new NoteReader(writing.reading());
    }

    private Measure measure(Wording wording) {
        return new DefinitionReader(writing.reading())
                .standing(wording.measure()).orElseThrow().measure();
    }

    private Optional<Measure> measure(UUID id) {
        return new DefinitionReader(writing.reading())
                .standing(id)
                .filter(standing -> !standing.withdrawn())
                .map(DefinitionReader.Standing::measure);
    }

    private Step done(String verb, Wording wording, boolean gone) {
        Optional<Note> note = Optional.of(note(wording));
        return gone
                ? done(verb, measure(wording), note, Optional.empty())
                : done(verb, measure(wording), Optional.empty(), note);
    }

    private static Step done(String verb, Measure measure, Optional<Note> before, Optional<Note> after) {
        String kind = NoteWords.kind(after.or(() -> before).orElseThrow());
        return new Step.Written(new AuditTrail.Line(
                verb + kind,
                MeasureWords.name(measure),
                before.map(note -> NoteWords.of(note, measure.unit())).orElse(""),
                after.map(note -> NoteWords.of(note, measure.unit())).orElse(""))
                .about(Set.of(measure.id())));
    }
}
