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

    /// `{"title", "sentences": […], "key of a chapter": [{key: value}], …}`; a chapter of items is one object.
    static String write(Chapters chapters) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("title", chapters.title());
            json.writeArrayFieldStart("sentences");
            for (String sentence : chapters.sentences()) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            for (Chapters.Chapter chapter : chapters.all()) {
                json.writeFieldName(chapter.key());
                writeChapter(chapter, json);
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return text + "\n";
    }

    private static void writeChapter(Chapters.Chapter chapter, JsonGenerator json) throws IOException {
        switch (chapter) {
            case Chapters.Items items -> {
                json.writeStartObject();
                for (Chapters.Item item : items.items()) {
                    json.writeFieldName(item.key());
                    write(item.value(), json);
                }
                json.writeEndObject();
            }
            case Chapters.Table(var _, Report table) -> {
                json.writeStartArray();
                for (List<Cell> row : table.rows()) {
                    writeRow(row, table, json);
                }
                json.writeEndArray();
            }
        }
    }

    private static void writeRow(List<Cell> row, Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int column = 0; column < row.size(); column++) {
            json.writeFieldName(report.columns().get(column).key());
            write(row.get(column), json);
        }
        json.writeEndObject();
    }

    private static void write(Cell cell, JsonGenerator json) throws IOException {
        switch (cell) {
            case Cell.Words(String words) -> json.writeString(words);
            case Cell.Amount(var amount, var _) -> json.writeNumber(amount.toPlainString());
            case Cell.Flag(boolean yes) -> json.writeBoolean(yes);
            case Cell.Empty() -> json.writeNull();
        }
    }
}
