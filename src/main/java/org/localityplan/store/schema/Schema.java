package org.localityplan.store.schema;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/// The tables of a plan and the row by which a database is known to be one.
public final class Schema {

    /// The number of the newest schema, which is the one this program writes.
    public static final int VERSION = 5;

    private static final String APPLICATION = "locality-plan";

    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name";

    private static final String LOCALITY =
            "INSERT INTO locality (locality_id, area_code, region_code) VALUES (:locality, :area, '')";

    private static final String IDENTITY = """
            INSERT INTO plan_identity (locality_id, application, file_id, schema_number, made_at)
            VALUES (:locality, :application, :file, :schema, :at)
            """;

    private Schema() {}

    /// What a database says it is.
    ///
    /// @param locality the key of all its rows
    /// @param file the file's own id, which stays with it wherever it is copied
    /// @param number its schema
    public record Identity(UUID locality, UUID file, int number) {}

    /// Makes or updates the tables.
    ///
    /// @param owner connects as the owner of the tables
    public static void migrate(DataSource owner) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:org/localityplan/store")
                .load()
                .migrate();
    }

    /// Brings an older plan to the newest schema. Its content stays as it is.
    ///
    /// @param owner a connection of the owner
    /// @param source connects as the owner
    /// @param user the name of the program's user, from this program
    public static void upgrade(Handle owner, DataSource source, String user) {
        migrate(source);
        grant(owner, user);
        owner.createUpdate("UPDATE plan_identity SET schema_number = :schema")
                .bind("schema", VERSION)
                .execute();
    }

    /// Lets the program's own user read and write rows: all but the audit trail, to which rows can only be added, and
    /// what only the owner writes.
    ///
    /// @param owner a connection of the owner
    /// @param user the name of the program's user, from this program
    public static void grant(Handle owner, String user) {
        for (String table : owner.createQuery(TABLES).mapTo(String.class).list()) {
            String rights =
                    switch (table) {
                        case "audit", "audit_subject", "row_image", "measure_revision", "target_revision",
                                "proxy_revision" ->
                            "SELECT, INSERT";
                        case "plan_identity", "flyway_schema_history" -> "SELECT";
                        default -> "SELECT, INSERT, UPDATE, DELETE";
                    };
            owner.execute("GRANT " + rights + " ON \"" + table + "\" TO " + user);
        }
    }

    /// Marks empty tables as a plan's.
    public static void identify(Handle owner, Identity identity, String areaCode, Instant now) {
        owner.createUpdate(LOCALITY)
                .bind("locality", identity.locality())
                .bind("area", areaCode)
                .execute();
        owner.createUpdate(IDENTITY)
                .bind("locality", identity.locality())
                .bind("application", APPLICATION)
                .bind("file", identity.file())
                .bind("schema", identity.number())
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// Reads what a database says it is; an empty list when it is no plan.
    public static List<Identity> identity(Handle handle) {
        if (!handle.createQuery(TABLES).mapTo(String.class).list().contains("plan_identity")) {
            return List.of();
        }
        return handle.createQuery(
                "SELECT locality_id, file_id, schema_number FROM plan_identity WHERE application = :application")
                .bind("application", APPLICATION)
                .map((row, _) -> new Identity(
                        row.getObject("locality_id", UUID.class),
                        row.getObject("file_id", UUID.class),
                        row.getInt("schema_number")))
                .list();
    }
}
