package org.localityplan.store.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The cells of a row as one JSON object of texts, and back again.
public final class RowJson {

    private static final JsonFactory JSON = new JsonFactory();

    private RowJson() {}

    public static String text(PlanRow row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> cell : row.cells().entrySet()) {
                json.writeStringField(cell.getKey(), cell.getValue());
            }
            json.writeEndObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString();
    }

    public static PlanRow row(PlanTable table, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                cells.put(name, json.nextTextValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new PlanRow(table, cells);
    }
}
