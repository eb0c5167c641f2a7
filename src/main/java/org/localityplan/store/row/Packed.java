package org.localityplan.store.row;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists of words in one cell: a record separator before each item, a unit separator between the parts of an item. Words
/// that hold either of the two invisible characters get a space for it.
public final class Packed {

    private static final String RECORD = "\u001E";
    private static final String UNIT = "\u001F";

    private Packed() {}

    public static String of(List<String> items) {
        return items.stream().map(Packed::visible).map(RECORD::concat).collect(Collectors.joining());
    }

    /// One item of several parts, to be packed with [#items].
    public static String item(String... parts) {
        return Stream.of(parts).map(Packed::visible).collect(Collectors.joining(UNIT));
    }

    /// Packs items of several parts.
    public static String items(Stream<String> items) {
        return items.map(RECORD::concat).collect(Collectors.joining());
    }

    public static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.substring(1).split(RECORD, -1));
    }

    public static List<String> parts(String item) {
        return List.of(item.split(UNIT, -1));
    }

    private static String visible(String words) {
        return words.replace(RECORD, " ").replace(UNIT, " ");
    }
}
