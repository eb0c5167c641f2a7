package org.localityplan.store.file;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The database engine on one plan file. The program works through [#jdbi] as a user who may read and write rows but is
/// no administrator; the owner's one connection is kept for what only an administrator may do: to put everything on the
/// disk, and to close the file.
///
/// The two users have no secret passwords: whoever can read the file can read the plan. They keep the program itself from
/// doing what it should not, and nobody else.
public final class Engine implements AutoCloseable {

    /// The program's user.
    public static final String USER = "app";

    /// The H2 this program is built with; other versions write files that it cannot trust.
    public static final String VERSION = org.h2.engine.Constants.VERSION;

    private static final String OWNER = "owner";

    /// Lower-case names, NULL sorted and syntax read as PostgreSQL does; no reuse of results, which H2 2.4.240 can
    /// serve stale; no trace file. Results of so many rows stay in memory: with half a gigabyte H2 would otherwise put those
    /// of more than 20,000 rows into a file first, and the reports of a large plan take twice as long.
    private static final String OWNER_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";OPTIMIZE_REUSE_RESULTS=0;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS=100000";

    /// The owner's connection has set the rest for the whole database, which only an administrator may.
    private static final String USER_SETTINGS = ";LOCK_TIMEOUT=5000";

    /// Files up to this size are compacted each time, larger ones once they have grown by half: it means writing all of
    /// the file anew.
    private static final long SMALL = 16L << 20;

    private final Path file;
    private final long sizeWhenOpened;
    private final JdbcDataSource source;
    private final Handle owner;
    private final Jdbi jdbi;

    private Engine(Path file, String mode) {
        this.file = file;
        sizeWhenOpened = size(file);
        String url = url(file) + mode;
        source = source(url + OWNER_SETTINGS, OWNER);
        owner = Jdbi.create(source).open();
        JdbcDataSource user = source(url + USER_SETTINGS, USER);
        jdbi = Jdbi.create(() -> {
            if (owner.getConnection().isClosed()) {
                throw new SQLException("The plan file is closed"); // to connect would open it anew, unchecked
            }
            return user.getConnection();
        });
    }

    /// Makes a new file; its tables and the program's user are still to come.
    public static Engine create(Path file) {
        Engine engine = new Engine(file, "");
        engine.owner.execute("CREATE USER " + USER + " PASSWORD '" + USER + "'");
        return engine;
    }

    public static Engine open(Path file) {
        return new Engine(file, ";IFEXISTS=TRUE");
    }

    /// Opens a file whose bytes are not to change.
    public static Engine openReadOnly(Path file) {
        return new Engine(file, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /// Connects as the program's user; a connection for each piece of work.
    public Jdbi jdbi() {
        return jdbi;
    }

    /// The owner's connection.
    public Handle owner() {
        return owner;
    }

    /// The owner's way to connect, for Flyway.
    public JdbcDataSource ownerSource() {
        return source;
    }

    /// Puts everything that was committed on the disk. Without it H2 keeps commits in memory for half a second.
    public void sync() {
        owner.execute("CHECKPOINT SYNC");
    }

    /// Reads every row of every table, so that an unreadable one is found now and not later.
    public void readEverything() {
        owner.createQuery("SCRIPT").mapTo(String.class).useIterator(lines -> {
            while (lines.hasNext()) {
                lines.next();
            }
        });
    }

    /// Compacts the file where that is worth it, and closes it with all its connections, this one too.
    public void compactAndClose() {
        long now = size(file);
        boolean worthIt = now <= SMALL || now > sizeWhenOpened + sizeWhenOpened / 2;
        try (Statement statement = owner.getConnection().createStatement()) {
            statement.execute(worthIt ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } catch (SQLException failed) {
            throw new ConnectionException(failed);
        }
    }

    /// Closes a file that was only read.
    @Override
    public void close() {
        owner.close();
    }

    /// In bytes; 0 before there is a file.
    private static long size(Path file) {
        return file.toFile().length();
    }

    private static JdbcDataSource source(String url, String user) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(user);
        return source;
    }

    private static String url(Path file) {
        String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        if (path.indexOf(';') >= 0) {
            throw new IllegalArgumentException("A semicolon in a path would be read as a setting");
        }
        PlanFilePath.register();
        return "jdbc:h2:" + PlanFilePath.SCHEME + ":" + path;
    }
}
