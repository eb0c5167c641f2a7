package org.localityplan.domain.measure.note;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// All that was written about one measure.
///
/// @param all in the order in which they were written
public record Notes(List<Noted> all) {

    /// Nothing has been written.
    public static final Notes NONE = new Notes(List.of());

    /// A note with its id, by which it can be replaced or struck out.
    public record Noted(UUID id, Note note, Provenance provenance) {}

    public Notes {
        all = List.copyOf(all);
    }

    /// The days from which new limits hold, in order.
    public List<LocalDate> baselines() {
        return of(Note.BaselineChange.class).stream()
                .map(Note.BaselineChange::from)
                .sorted()
                .toList();
    }

    /// In the order of their days: the number of an event is its place.
    public List<Note.Event> events() {
        return of(Note.Event.class).stream()
                .sorted(Comparator.comparing(Note.Event::day))
                .toList();
    }

    /// In the order of time.
    public List<Note.Break> breaks() {
        return of(Note.Break.class).stream()
                .sorted(Comparator.comparing(Note.Break::from))
                .toList();
    }

    /// Newest period first.
    public List<Note.Commentary> commentaries() {
        return of(Note.Commentary.class).stream()
                .sorted(Comparator.comparing(Note.Commentary::period).reversed())
                .toList();
    }

    /// The colour that a person gave the period's figure, where one did; of two the newer.
    public Optional<Note.Override> override(Period period) {
        return of(Note.Override.class).reversed().stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
    }

    /// What is expected of a year, in the order in which it was written.
    public List<Note.YearEndForecast> yearEnd(Period year) {
        return of(Note.YearEndForecast.class).stream()
                .filter(each -> each.year().equals(year))
                .toList();
    }

    /// What was said of a period's figure when it was entered; of two the newer.
    public Optional<Note.Remark> remark(Period period) {
        return of(Note.Remark.class).reversed().stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
    }

    /// How the control chart is to be made.
    public Note.Spc spc() {
        List<Note.ChartChoice> choices = of(Note.ChartChoice.class);
        return choices.isEmpty() ? Note.Spc.USUAL : choices.getLast().spc();
    }

    /// All notes of a kind, in the order in which they were written.
    public <T extends Note> List<T> of(Class<T> kind) {
        return all.stream().map(Noted::note).filter(kind::isInstance).map(kind::cast).toList();
    }
}
