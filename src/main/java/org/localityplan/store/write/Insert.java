package org.localityplan.store.write;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.localityplan.domain.Money;

/// Rows on their way into one table. They are sent in batches, so that many rows cost little memory and time; close it
/// to send the last of them. The names of table and columns come from this program, values only ever as parameters.
public final class Insert implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final Writing writing;
    private final PreparedBatch batch;

    /// @param columns the columns after `locality_id`, separated by commas
    public Insert(Writing writing, String table, String columns) {
        this.writing = writing;
        int count = columns.split(",").length + 1;
        String marks = String.join(", ", Collections.nCopies(count, "?"));
        this.batch = writing.handle()
                .prepareBatch("INSERT INTO " + table + " (locality_id, " + columns + ") VALUES (" + marks + ")");
    }

    /// Adds a row. An empty `Optional` is an empty cell; enum values are kept by name, money in pounds.
    public void row(Object... values) {
        batch.bind(0, writing.locality());
        for (int i = 0; i < values.length; i++) {
            batch.bind(i + 1, cell(values[i]));
        }
        batch.add();
        if (batch.size() >= BATCH) {
            batch.execute();
        }
    }

    /// The cells of a row whose parts come from different places.
    static Object[] cells(List<Object> first, List<Object> rest) {
        return Stream.concat(first.stream(), rest.stream()).toArray();
    }

    /// The statement with its parameters, converted as cells are.
    public static Update bound(Update statement, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            statement.bind(i, cell(values.get(i)));
        }
        return statement;
    }

    private static @Nullable Object cell(Object value) {
        return switch (value) {
            case Optional<?> perhaps -> perhaps.orElse(null);
            case Enum<?> choice -> choice.name();
            case Money money -> money.pounds();
            default -> value;
        };
    }

    @Override
    public void close() {
        if (batch.size() > 0) {
            batch.execute();
        }
        batch.close();
    }
}
