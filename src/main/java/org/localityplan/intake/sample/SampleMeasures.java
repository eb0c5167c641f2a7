package org.localityplan.intake.sample;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.intake.reference.Catalogue;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The sample's measures with their figures and targets.
///
/// @param histories in the order of their keys
/// @param further figures that no history has a place for, one change a source
record SampleMeasures(List<MeasureHistory> histories, List<Change.ImportObservations> further) {

    static SampleMeasures read(Sources sources, SampleObservations observations) {
        List<Measure> measures = measures(sources);
        Map<MeasureKey, List<Target>> targets = SampleTargets.read(sources);
        Map<MeasureKey, Notes> notes = SampleNotes.read(sources);
        List<MeasureHistory> histories = measures.stream()
                .map(measure -> new MeasureHistory(
                        measure,
                        observations.own(measure.key()),
                        observations.comparators(measure.key()),
                        observations.peers(measure.key()),
                        targets.getOrDefault(measure.key(), List.of()),
                        notes.getOrDefault(measure.key(), Notes.NONE)))
                .toList();
        return new SampleMeasures(histories, further(measures, observations));
    }

    private static List<Measure> measures(Sources sources) {
        Catalogue catalogue = new Catalogue();
        Stream<Measure> published = SampleFile.rows("published_measures.csv").stream()
                .map(row -> published(row, catalogue, sources));
        Stream<Measure> local = SampleFile.rows("measures.csv").stream().map(row -> local(row, sources));
        return Stream.concat(published, local)
                .sorted(Comparator.comparing(Measure::key))
                .toList();
    }

    private static Measure published(SampleRow row, Catalogue catalogue, Sources sources) {
        Measure known = catalogue
                .find(key(row))
                .orElseThrow()
                .measure(Period.Kind.MONTH, sources.of(row));
        return new Measure(
                known.id(),
                known.key(),
                known.name(),
                known.unit(),
                known.polarity(),
                known.frequency(),
                known.definition(),
                row.text("owner"),
                known.stage(),
                published(row, known.upkeep()),
                known.provenance());
    }

    private static Upkeep published(SampleRow row, Upkeep usual) {
        return new Upkeep(
                row.one(Upkeep.Control.class, "control"),
                usual.timing(),
                usual.quality(),
                row.keys("proxies").stream()
                        .map(key -> MeasureKey.parse(key).orElseThrow())
                        .toList());
    }

    private static Upkeep local(SampleRow row) {
        return new Upkeep(
                row.one(Upkeep.Control.class, "control"),
                new Freshness.Timing(row.whole("lag"), row.whole("grace")),
                new Upkeep.Quality(row.one(Upkeep.Mark.class, "quality"), row.text("quality_remark")),
                List.of());
    }

    private static Measure local(SampleRow row, Sources sources) {
        return new Measure(
                UUID.nameUUIDFromBytes(("measure " + key(row)).getBytes(StandardCharsets.UTF_8)),
                key(row),
                row.text("name"),
                Unit.of(row.text("unit")).orElseThrow(),
                row.one(Polarity.class, "polarity"),
                row.one(Period.Kind.class, "frequency"),
                row.text("definition"),
                row.text("owner"),
                row.one(Measure.Stage.class, "stage"),
                local(row),
                sources.of(row));
    }

    private static MeasureKey key(SampleRow row) {
        return MeasureKey.parse(row.text("measure")).orElseThrow();
    }

    private static List<Change.ImportObservations> further(List<Measure> measures, SampleObservations observations) {
        Map<String, List<Change.Imported>> bySource = new TreeMap<>();
        measures.forEach(measure -> observations.further(measure.key()).stream()
                .collect(Collectors.groupingBy(each -> each.provenance().source()))
                .forEach((source, figures) -> bySource.merge(
                        source, List.of(new Change.Imported(measure, figures)), SampleMeasures::both)));
        return bySource.entrySet().stream()
                .map(each -> new Change.ImportObservations(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Change.Imported> both(List<Change.Imported> one, List<Change.Imported> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
