package org.localityplan.desktop.waiting.sheet.row;

import java.util.EnumMap;
import java.util.Map;

/// What is typed of a list's count, unread: a cell that nobody typed into is not in it.
public record ListDraft(Map<CountColumn, String> texts) {

    public static final ListDraft EMPTY = new ListDraft(Map.of());

    public ListDraft {
        texts = Map.copyOf(texts);
    }

    public String text(CountColumn column) {
        return texts.getOrDefault(column, "");
    }

    public boolean has(CountColumn column) {
        return texts.containsKey(column);
    }

    public boolean empty() {
        return texts.isEmpty();
    }

    /// The same with a cell typed over, or emptied.
    public ListDraft with(CountColumn column, String text) {
        var changed = new EnumMap<CountColumn, String>(CountColumn.class);
        changed.putAll(texts);
        if (text.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, text.strip());
        }
        return new ListDraft(changed);
    }
}
