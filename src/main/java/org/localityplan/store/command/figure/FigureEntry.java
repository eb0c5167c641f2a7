package org.localityplan.store.command.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.store.command.figure.FigureTable.Kept;
import org.localityplan.store.query.DefinitionReader;
import org.localityplan.store.query.NoteReader;
import org.localityplan.store.write.FigureRows.Place;
import org.localityplan.store.write.NoteWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Takes in the figures of a sheet as one batch, like an import whose source is the person, with their remarks, and takes
/// out those that were withdrawn.
///
/// @param batch the id of the batch
public record FigureEntry(Writing writing, UUID batch) {

    /// What was remarked in a row.
    private record Said(UUID measure, String words) {}

    /// @param today no figure is for a period after it
    public Step take(Change.EnterFigures sheet, String person, LocalDate today) {
        Map<UUID, Measure> measures = new DefinitionReader(writing.reading())
                .measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        Map<Place, Kept> there = new FigureTable(writing).ofPeriod(sheet.period().start());
        List<Fault> faults = new EntryFaults(sheet, measures, there.keySet(), today).all();
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        Provenance source = Provenance.local("Entered by " + person);
        FigureImport figures = new FigureImport(writing, batch);
        figures.write(asImport(sheet, measures, source));
        figures.withdraw(sheet.withdrawn().stream()
                .map(each -> place(sheet, each))
                .collect(Collectors.toMap(Function.identity(), place -> Objects.requireNonNull(there.get(place)))));
        remarks(sheet, source);
        return new Step.Written(new EntryWords(sheet, measures, there).line().about(figures.touched()));
    }

    static Place place(Change.EnterFigures sheet, Change.Withdrawn each) {
        return new Place(each.area().code(), each.measure(), sheet.period(), each.breakdown());
    }

    /// Takes back the figures and what was remarked of them.
    public Step takeBack() {
        Step step = new ImportSwap(writing, batch).takeBack().as("Took back entered figures");
        if (step instanceof Step.Written) {
            hold(false);
        }
        return step;
    }

    public Step bringBack() {
        Step step = new ImportSwap(writing, batch).bringBack().as("Entered figures again");
        hold(true);
        return step;
    }

    private void hold(boolean held) {
        NoteWriter notes = new NoteWriter(writing);
        new NoteReader(writing.reading()).ofBatch(batch).forEach(remark -> notes.hold(remark.id(), held));
    }

    private static Change.ImportObservations asImport(
            Change.EnterFigures sheet, Map<UUID, Measure> measures, Provenance source) {
        Map<UUID, List<Observation>> figures = sheet.figures().stream()
                .collect(Collectors.groupingBy(
                        Change.Entered::measure,
                        Collectors.mapping(each -> sourced(each.observation(), source), Collectors.toList())));
        List<Change.Imported> imported = new ArrayList<>();
        measures.forEach((id, measure) -> Optional.ofNullable(figures.get(id))
                .ifPresent(own -> imported.add(new Change.Imported(measure, own))));
        return new Change.ImportObservations(source.source(), imported);
    }

    private static Observation sourced(Observation each, Provenance source) {
        return new Observation(each.area(), each.period(), each.breakdown(), each.figure(), source);
    }

    /// A remark that stands already is not written again.
    private void remarks(Change.EnterFigures sheet, Provenance source) {
        Map<UUID, Notes> held = new NoteReader(writing.reading()).held();
        NoteWriter notes = new NoteWriter(writing);
        long ordinal = notes.nextOrdinal();
        for (Said each : said(sheet)) {
            Note.Remark remark = new Note.Remark(sheet.period(), each.words().strip());
            boolean stands = held.getOrDefault(each.measure(), Notes.NONE)
                    .remark(sheet.period()).filter(remark::equals).isPresent();
            if (!remark.words().isEmpty() && !stands) {
                notes.write(
                        writing.newId(),
                        new Notes.Noted(writing.newId(), remark, source),
                        new NoteWriter.Origin(each.measure(), Optional.empty(), ordinal++, Optional.of(batch)));
            }
        }
    }

    private static List<Said> said(Change.EnterFigures sheet) {
        return Stream.concat(
                sheet.figures().stream().map(each -> new Said(each.measure(), each.remark())),
                sheet.withdrawn().stream().map(each -> new Said(each.measure(), each.remark())))
                .toList();
    }
}
