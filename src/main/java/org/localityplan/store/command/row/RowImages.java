package org.localityplan.store.command.row;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.store.query.Row;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.row.RowJson;
import org.localityplan.store.write.Insert;
import org.localityplan.store.write.Writing;

/// The images of the rows that commands wrote. They are only ever added.
public record RowImages(Writing writing) {

    private static final String OF_COMMAND = """
            SELECT table_name, cells_before, cells_after FROM row_image
             WHERE locality_id = :locality AND command_id = :command
             ORDER BY ordinal
            """;

    public void keep(UUID command, List<RowImage> images) {
        try (Insert rows = new Insert(
                writing, "row_image", "command_id, ordinal, table_name, cells_before, cells_after")) {
            int ordinal = 0;
            for (RowImage each : images) {
                rows.row(
                        command,
                        ordinal++,
                        each.table(),
                        each.before().map(RowJson::text),
                        each.after().map(RowJson::text));
            }
        }
    }

    public List<RowImage> of(UUID command) {
        return writing.bare().list(OF_COMMAND, query -> query.bind("command", command), RowImages::image);
    }

    private static RowImage image(Row row) throws SQLException {
        PlanTable table = row.choice(PlanTable.class, "table_name");
        return new RowImage(table, cells(table, row, "cells_before"), cells(table, row, "cells_after"));
    }

    private static Optional<PlanRow> cells(PlanTable table, Row row, String column) throws SQLException {
        return row.perhapsText(column).map(text -> RowJson.row(table, text));
    }
}
