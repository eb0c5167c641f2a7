package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;

/// Makes plans as the first version of the program did: with the tables of `V1__plan.sql` and nothing in them that they
/// did not have.
final class FirstSchema {

    private static final String COLUMNS = """
            SELECT table_name, STRING_AGG(column_name, ', ') AS columns FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
             GROUP BY table_name
            """;

    private FirstSchema() {}

    /// The rich plan without what the first schema could not keep.
    static Snapshot content() {
        Snapshot rich = RichPlan.snapshot();
        return new Snapshot(
                rich.locality(),
                rich.asAt(),
                rich.plans(),
                rich.decisions(),
                rich.measures().stream().map(FirstSchema::plain).toList(),
                rich.peerGroups(),
                rich.waitingLists(),
                rich.budget(),
                Steering.USUAL);
    }

    private static MeasureHistory plain(MeasureHistory rich) {
        Measure measure = rich.measure();
        Measure plain = new Measure(
                measure.id(),
                measure.key(),
                measure.name(),
                measure.unit(),
                measure.polarity(),
                measure.frequency(),
                measure.definition(),
                measure.owner(),
                measure.stage(),
                Upkeep.usual(measure.frequency()),
                measure.provenance());
        List<Target> targets = rich.targets().stream()
                .map(each -> new Target(
                        each.period(), each.aim(), each.tolerance(), each.basis(), "", each.provenance()))
                .toList();
        return new MeasureHistory(plain, rich.own(), rich.comparators(), rich.peers(), targets, Notes.NONE);
    }

    /// A closed plan of the first schema, with its manifest.
    static PlanFile made(Path folder) throws IOException {
        Path newest = folder.resolve("newest").resolve("trafford.plan");
        OpenPlan.opened(PlanStore.create(newest, content(), OpenPlan.session(folder.resolve("newest")))).close();
        PlanFile plan = new PlanFile(folder.resolve("trafford.plan"));
        Engine from = Engine.openReadOnly(newest);
        Engine into = Engine.create(plan.path());
        Schema.Identity identity = Schema.identity(from.owner()).getFirst();
        Flyway.configure()
                .dataSource(into.ownerSource())
                .locations("classpath:org/localityplan/store")
                .target("1")
                .load()
                .migrate();
        Schema.grant(into.owner(), Engine.USER);
        copy(from.owner(), into.owner());
        into.owner().execute("UPDATE plan_identity SET schema_number = 1");
        String head = new PlanDatabase(into.jdbi(), identity.locality()).head();
        from.close();
        into.compactAndClose();
        Schema.Identity first = new Schema.Identity(identity.locality(), identity.file(), 1);
        Manifest.write(plan.manifest(), WrittenFile.closed(plan, first, head));
        return plan;
    }

    /// All rows, with the columns that the first schema has.
    private static void copy(Handle from, Handle into) {
        into.execute("SET REFERENTIAL_INTEGRITY FALSE");
        Map<String, String> tables = into.createQuery(COLUMNS)
                .map((row, _) -> Map.entry(row.getString("table_name"), row.getString("columns")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        tables.forEach((table, columns) -> {
            String marks = columns.replaceAll("\\w+", "?");
            String insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
            from.createQuery("SELECT " + columns + " FROM " + table)
                    .map((row, _) -> {
                        Object[] cells = new Object[row.getMetaData().getColumnCount()];
                        for (int i = 0; i < cells.length; i++) {
                            cells[i] = row.getObject(i + 1);
                        }
                        return cells;
                    })
                    .forEach(cells -> into.execute(insert, cells));
        });
        into.execute("SET REFERENTIAL_INTEGRITY TRUE");
    }
}
