package org.localityplan.store.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Target;

/// Writes measures, their targets and figures, and peer groups.
public record MeasureWriter(Writing writing) {

    private static final String REDEFINE = "UPDATE measure SET "
            + DefinitionRows.COLUMNS.replace(",", " = ?,")
            + " = ?, withdrawn = FALSE, revision_id = ?, row_version = row_version + 1"
            + " WHERE locality_id = ? AND id = ?";

    public void measures(List<Measure> measures) {
        DefinitionRows definitions = DefinitionRows.current(writing);
        try (Insert rows = new Insert(writing, "measure", DefinitionRows.COLUMNS + ", withdrawn, id")) {
            for (Measure each : measures) {
                List<Object> cells = definitions.cells(each);
                cells.add(false);
                cells.add(each.id());
                rows.row(cells.toArray());
            }
        }
        measures.forEach(each -> definitions.proxies(each.id(), each.upkeep().proxies()));
    }

    /// Gives a measure another state.
    ///
    /// @param revision the state's id
    public void redefine(Measure measure, List<Target> targets, Optional<UUID> revision) {
        DefinitionRows definitions = DefinitionRows.current(writing);
        List<Object> cells = definitions.cells(measure);
        cells.add(revision);
        cells.add(writing.locality());
        cells.add(measure.id());
        Insert.bound(writing.handle().createUpdate(REDEFINE), cells).execute();
        definitions.clear(measure.id());
        definitions.proxies(measure.id(), measure.upkeep().proxies());
        definitions.targets(measure.id(), targets);
    }

    /// Keeps a state of a measure for good.
    ///
    /// @param id the state's
    /// @param replaces the state before; empty when the measure is new
    public void revision(UUID id, Measure measure, List<Target> targets, Optional<UUID> replaces) {
        DefinitionRows definitions = DefinitionRows.revisions(writing);
        try (Insert rows = new Insert(
                writing, "measure_revision", DefinitionRows.COLUMNS + ", id, measure_id, replaces")) {
            List<Object> cells = definitions.cells(measure);
            cells.add(id);
            cells.add(measure.id());
            cells.add(replaces);
            rows.row(cells.toArray());
        }
        definitions.proxies(id, measure.upkeep().proxies());
        definitions.targets(id, targets);
    }

    /// Writes a history; a figure that is both the area's own and a peer's is kept once.
    public void history(MeasureHistory history, UUID batch) {
        UUID measure = history.measure().id();
        Map<FigureRows.Place, Observation> figures = new LinkedHashMap<>();
        Stream.of(history.own(), history.comparators(), history.peers())
                .flatMap(List::stream)
                .forEach(each -> figures.put(FigureRows.Place.of(measure, each), each));
        figures.values().forEach(each -> writing.area(each.area()));
        try (Insert rows = observations(writing)) {
            figures.forEach((place, each) -> observation(
                    rows,
                    place,
                    new FigureRows.Content.Known(each.figure(), writing.source(each.provenance())),
                    batch));
        }
        DefinitionRows.current(writing).targets(measure, history.targets());
        NoteWriter notes = new NoteWriter(writing);
        history.notes().all().forEach(each -> notes.add(measure, each));
    }

    public static Insert observations(Writing writing) {
        return new Insert(writing, "observation", FigureRows.COLUMNS + ", batch_id");
    }

    public static void observation(Insert rows, FigureRows.Place place, FigureRows.Content.Known content, UUID batch) {
        List<Object> cells = FigureRows.cells(place, content);
        cells.add(batch);
        rows.row(cells.toArray());
    }

    /// Writes the groups, the usual one first.
    public void peerGroups(List<PeerGroup> groups) {
        int ordinal = 0;
        for (PeerGroup group : groups) {
            UUID id = writing.newId();
            try (Insert rows = new Insert(writing, "peer_group", "id, name, ordinal")) {
                rows.row(id, group.name(), ordinal++);
            }
            try (Insert rows = new Insert(writing, "peer_group_area", "peer_group_id, area_code, ordinal")) {
                group.areas().forEach(area -> rows.row(
                        id, writing.area(area), group.areas().indexOf(area)));
            }
        }
    }
}
