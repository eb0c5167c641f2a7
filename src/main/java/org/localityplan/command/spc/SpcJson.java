package org.localityplan.command.spc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.XmrChart;

/// A judged series as JSON, for other programs.
///
/// `{"groups":[{"first","n","mean","lower","upper"}],"points":[{"date","value","label","kind"}],"variation",
/// "assurance"}`; `first` is the group's first day, `assurance` is null without a target or a better way.
final class SpcJson {
    private SpcJson() {}

    static String write(Judged judged) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            writeGroups(judged.chart(), json);
            writePoints(judged.chart(), json);
            json.writeStringField("variation", judged.chart().variation().code());
            Optional<Assurance> assurance = judged.assurance();
            if (assurance.isPresent()) {
                json.writeStringField("assurance", assurance.orElseThrow().code());
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
            writeNumber("mean", group.limits().mean(), json);
            writeNumber("lower", group.limits().lower(), json);
            writeNumber("upper", group.limits().upper(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePoints(XmrChart chart, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("points");
        for (XmrChart.Point point : chart.points()) {
            json.writeStartObject();
            json.writeStringField("date", point.date().toString());
            writeNumber("value", point.value(), json);
            json.writeStringField("label", point.label().code());
            json.writeStringField("kind", point.kind().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Without an exponent and without noughts at the end, which some readers take for a claim of exactness.
    private static void writeNumber(String field, BigDecimal number, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(number.stripTrailingZeros().toPlainString());
    }
}
