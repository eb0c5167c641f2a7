package org.localityplan.command.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.localityplan.command.show.Report.Cell;

/// A report as JSON: `{"title", "sentences": […], "rows": [{key: value}]}`, figures unrounded as numbers.
final class JsonForm {
    private JsonForm() {}

    static String write(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("title", report.title());
            json.writeArrayFieldStart("sentences");
            for (String sentence : report.sentences()) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            for (List<Cell> row : report.rows()) {
                writeRow(row, report, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return text + "\n";
    }

    private static void writeRow(List<Cell> row, Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int column = 0; column < row.size(); column++) {
            json.writeFieldName(report.columns().get(column).key());
            switch (row.get(column)) {
                case Cell.Words(String words) -> json.writeString(words);
                case Cell.Amount(var amount, var _) -> json.writeNumber(amount);
                case Cell.Flag(boolean yes) -> json.writeBoolean(yes);
                case Cell.Empty() -> json.writeNull();
            }
        }
        json.writeEndObject();
    }
}
