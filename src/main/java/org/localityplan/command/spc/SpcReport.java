package org.localityplan.command.spc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.command.show.Format;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.XmrChart;

/// A judged series as text, JSON or CSV.
///
/// JSON: `{"groups":[{"first","n","mean","lower","upper"}],"points":[{"date","value","label","kind"}],"variation",
/// "assurance"}`; `first` is the group's first day, `assurance` is null without a target.
public final class SpcReport {
    private static final List<Column> COLUMNS = List.of(
            new Column("date", "Date"),
            new Column("value", "Value"),
            new Column("label", "Label"),
            new Column("kind", "Kind"));

    private SpcReport() {}

    /// The answer in the form asked for, with a line break at its end.
    public static String write(XmrChart chart, Optional<BigDecimal> target, Format format) {
        return format == Format.JSON ? json(chart, target) : format.write(report(chart, target));
    }

    private static Report report(XmrChart chart, Optional<BigDecimal> target) {
        List<String> sentences = new ArrayList<>();
        chart.groups().forEach(group -> sentences.add("From %s, %d points: mean %s, limits %s to %s."
                .formatted(
                        group.first(),
                        group.n(),
                        plain(group.limits().mean()),
                        plain(group.limits().lower()),
                        plain(group.limits().upper()))));
        sentences.add("Variation: " + chart.variation().words() + ".");
        target.flatMap(chart::assurance).ifPresent(assurance -> sentences.add("Assurance: " + assurance.words() + "."));
        return new Report(
                "Control chart (XmR), " + chart.method().words(),
                sentences,
                COLUMNS,
                chart.points().stream().map(SpcReport::row).toList());
    }

    private static List<Cell> row(XmrChart.Point point) {
        return List.of(
                Cell.of(point.date().toString()),
                new Cell.Amount(point.value(), point.value().toPlainString()),
                Cell.of(point.label().code()),
                Cell.of(point.kind().code()));
    }

    private static String plain(BigDecimal line) {
        return "%.2f".formatted(line);
    }

    private static String json(XmrChart chart, Optional<BigDecimal> target) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            writeGroups(chart, json);
            writePoints(chart, json);
            json.writeStringField("variation", chart.variation().code());
            Optional<Assurance> assurance = target.flatMap(chart::assurance);
            if (assurance.isPresent()) {
                json.writeStringField("assurance", assurance.get().code());
            } else {
                json.writeNullField("assurance");
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return text + "\n";
    }

    private static void writeGroups(XmrChart chart, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("groups");
        for (XmrChart.Group group : chart.groups()) {
            json.writeStartObject();
            json.writeStringField("first", group.first().toString());
            json.writeNumberField("n", group.n());
            json.writeNumberField("mean", group.limits().mean());
            json.writeNumberField("lower", group.limits().lower());
            json.writeNumberField("upper", group.limits().upper());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePoints(XmrChart chart, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("points");
        for (XmrChart.Point point : chart.points()) {
            json.writeStartObject();
            json.writeStringField("date", point.date().toString());
            json.writeNumberField("value", point.value());
            json.writeStringField("label", point.label().code());
            json.writeStringField("kind", point.kind().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
