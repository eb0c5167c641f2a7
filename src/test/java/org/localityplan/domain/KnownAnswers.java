package org.localityplan.domain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/// Worked answers that are kept beside the project, not in it. Where they are absent the test that asks for them is skipped.
///
/// The folder is the system property `localityplan.shared`, or else `../shared`.
public final class KnownAnswers {

    private KnownAnswers() {}

    public static Path shared(String name) {
        Path file = Path.of(System.getProperty("localityplan.shared", "../shared")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "No known answers at " + file);
        return file;
    }

    /// A JSON file, objects as nodes, numbers as decimals; JSON's null is left out.
    public static Node read(String name) throws IOException {
        try (JsonParser parser = new JsonFactory()
                .createParser(shared("known-answers/" + name).toFile())) {
            parser.nextToken();
            return (Node) value(parser);
        }
    }

    /// A JSON text, read in the same way.
    public static Node parse(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return (Node) value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (Objects.requireNonNull(parser.currentToken())) {
            case START_OBJECT -> node(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getText();
        };
    }

    private static Node node(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(field, value(parser));
            }
        }
        return new Node(fields);
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    /// A JSON object.
    public record Node(Map<String, Object> fields) {

        public boolean has(String field) {
            return fields.containsKey(field);
        }

        /// The text of a field; empty where it is absent or null.
        public String text(String field) {
            return has(field) ? value(field).toString() : "";
        }

        public BigDecimal number(String field) {
            return (BigDecimal) value(field);
        }

        public boolean isTrue(String field) {
            return (Boolean) value(field);
        }

        public Node node(String field) {
            return (Node) value(field);
        }

        /// The items of a list; none where it is absent or null.
        public List<Object> list(String field) {
            return has(field) ? List.copyOf((List<?>) value(field)) : List.of();
        }

        public List<Node> nodes(String field) {
            return list(field).stream().map(Node.class::cast).toList();
        }

        private Object value(String field) {
            return Objects.requireNonNull(fields.get(field), field);
        }
    }
}
