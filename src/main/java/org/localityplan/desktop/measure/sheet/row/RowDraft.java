package org.localityplan.desktop.measure.sheet.row;

import java.util.EnumMap;
import java.util.Map;

/// What is typed into a row, unread: a cell that nobody typed into is not in it.
public record RowDraft(Map<SheetColumn, String> texts) {

    public static final RowDraft EMPTY = new RowDraft(Map.of());

    public RowDraft {
        texts = Map.copyOf(texts);
    }

    public String text(SheetColumn column) {
        return texts.getOrDefault(column, "");
    }

    public boolean has(SheetColumn column) {
        return texts.containsKey(column);
    }

    public boolean empty() {
        return texts.isEmpty();
    }

    /// The same with a cell typed over; a blank text takes back what was typed.
    public RowDraft with(SheetColumn column, String text) {
        var changed = new EnumMap<SheetColumn, String>(SheetColumn.class);
        changed.putAll(texts);
        if (text.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, text.strip());
        }
        return new RowDraft(changed);
    }
}
