package org.localityplan.desktop.kit.form;

import java.util.List;

/// A part of a form with a title of its own.
///
/// @param title may be empty
/// @param note what is to be known before it is filled in; may be empty
/// @param deeds what can be done about the whole part
public record Section(String title, String note, List<Row> rows, List<Deed> deeds) {

    /// Fields beside each other.
    ///
    /// @param deeds what can be done about the row
    public record Row(List<Field> fields, List<Deed> deeds) {
        public Row {
            fields = List.copyOf(fields);
            deeds = List.copyOf(deeds);
        }

        public static Row of(Field... fields) {
            return new Row(List.of(fields), List.of());
        }
    }

    /// A button that changes the draft and nothing else.
    ///
    /// @param name by which the script knows it
    /// @param help what it does, for those who hear it
    public record Deed(String name, String words, String help) {}

    public Section {
        rows = List.copyOf(rows);
        deeds = List.copyOf(deeds);
    }

    /// Fields with nothing to do but to fill them in.
    public static Section of(String title, Row... rows) {
        return new Section(title, "", List.of(rows), List.of());
    }

    /// The fields of the part in the order in which they are typed.
    public List<Field> fields() {
        return rows.stream().flatMap(row -> row.fields().stream()).toList();
    }
}
