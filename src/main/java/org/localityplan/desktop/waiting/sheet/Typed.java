package org.localityplan.desktop.waiting.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.localityplan.desktop.waiting.sheet.row.CountColumn;
import org.localityplan.desktop.waiting.sheet.row.ListDraft;
import org.localityplan.desktop.waiting.sheet.row.Part;

/// What is typed on the sheet and not saved.
///
/// @param day the day of the count, unread; empty while nobody typed another one than is proposed
/// @param rows by list; none of them is empty
record Typed(Optional<String> day, Map<UUID, ListDraft> rows) {

    static final Typed NOTHING = new Typed(Optional.empty(), Map.of());

    private static final String DAY = "day";
    private static final Pattern CELL =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}) (.+)");

    Typed {
        var typed = new LinkedHashMap<>(rows);
        typed.values().removeIf(ListDraft::empty);
        rows = Map.copyOf(typed);
    }

    /// What was kept on the disk; what is damaged in it is left out.
    static Typed of(Map<String, String> texts) {
        var rows = new LinkedHashMap<UUID, ListDraft>();
        texts.forEach((name, text) -> {
            var cell = CELL.matcher(name);
            if (cell.matches()) {
                rows.compute(
                        UUID.fromString(cell.group(1)),
                        (_, before) -> with(before == null ? ListDraft.EMPTY : before, cell.group(2), text));
            }
        });
        return new Typed(Optional.ofNullable(texts.get(DAY)), rows);
    }

    private static ListDraft with(ListDraft before, String name, String text) {
        return Part.isNamed(name)
                ? before.with(name, text)
                : CountColumn.named(name)
                        .filter(CountColumn::typed)
                        .map(column -> before.with(column, text))
                        .orElse(before);
    }

    /// What is to be kept on the disk.
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        day.ifPresent(text -> texts.put(DAY, text));
        rows.forEach((list, row) -> {
            row.texts().forEach((column, text) -> texts.put(list + " " + column.name(), text));
            row.parts().forEach((part, text) -> texts.put(list + " " + part, text));
        });
        return texts;
    }

    ListDraft at(UUID list) {
        return rows.getOrDefault(list, ListDraft.EMPTY);
    }

    Typed on(String text) {
        return new Typed(Optional.of(text), rows);
    }

    Typed with(Map<UUID, ListDraft> changed) {
        var all = new LinkedHashMap<>(rows);
        all.putAll(changed);
        return new Typed(day, all);
    }
}
