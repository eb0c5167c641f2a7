package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.plan.Plan;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;

/// Makes plans as an earlier version of the program did: with the tables that it had, and nothing in them that they could
/// not keep.
///
/// @param number which version: 1, 2 or 4
record OlderSchema(int number) {

    private static final String COLUMNS = """
            SELECT table_name, STRING_AGG(column_name, ', ') AS columns FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name NOT IN ('flyway_schema_history', 'status_statement')
             GROUP BY table_name
            """;

    private static final String STATEMENT = """
            INSERT INTO status_statement (locality_id, report_id, part, ordinal, words) VALUES (?, ?, ?, ?, ?)
            """;

    /// The rich plan without what the schema could not keep.
    Snapshot content() {
        Snapshot rich = RichPlan.snapshot();
        if (number == 4) {
            return rich;
        }
        return new Snapshot(
                rich.locality(),
                rich.asAt(),
                rich.plans().stream().map(PlainPlan::of).toList(),
                rich.decisions().stream().map(PlainPlan::of).toList(),
                number == 1 ? rich.measures().stream().map(OlderSchema::plain).toList() : rich.measures(),
                rich.peerGroups(),
                RichWaiting.plain(),
                RichBudget.plain(),
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

    /// A closed plan of the schema, with its manifest.
    PlanFile made(Path folder) throws IOException {
        Path newest = folder.resolve("newest").resolve("trafford.plan");
        OpenPlan.opened(PlanStore.create(newest, content(), OpenPlan.session(folder.resolve("newest")))).close();
        PlanFile plan = new PlanFile(folder.resolve("trafford.plan"));
        Engine from = Engine.openReadOnly(newest);
        Engine into = Engine.create(plan.path());
        Schema.Identity identity = Schema.identity(from.owner()).getFirst();
        Flyway.configure()
                .dataSource(into.ownerSource())
                .locations("classpath:org/localityplan/store")
                .target(String.valueOf(number))
                .load()
                .migrate();
        Schema.grant(into.owner(), Engine.USER);
        copy(from.owner(), into.owner());
        if (number < 3) {
            content().plans().forEach(each -> statements(into.owner(), identity.locality(), each));
        }
        into.owner().execute("UPDATE plan_identity SET schema_number = ?", number);
        String head = new PlanDatabase(into.jdbi(), identity.locality()).head();
        from.close();
        into.compactAndClose();
        Schema.Identity first = new Schema.Identity(identity.locality(), identity.file(), number);
        Manifest.write(plan.manifest(), WrittenFile.closed(plan, first, head));
        return plan;
    }

    private static void statements(Handle into, UUID locality, Plan plan) {
        PlainPlan.reports(plan).forEach(report -> Map.of(
                "GOOD", report.account().good(),
                "BAD", report.account().bad(),
                "NEXT", report.account().next())
                .forEach((part, words) -> IntStream.range(0, words.size()).forEach(
                        i -> into.execute(STATEMENT, locality, report.id(), part, i, words.get(i)))));
    }

    /// All rows, with the columns that the older schema has; what it kept in another way is left out.
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
