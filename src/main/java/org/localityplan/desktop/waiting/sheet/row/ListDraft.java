package org.localityplan.desktop.waiting.sheet.row;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What is typed of a list's count, unread: a cell that nobody typed into is not in it.
///
/// @param parts what is typed of parts of the list, by their names
public record ListDraft(Map<CountColumn, String> texts, Map<String, String> parts) {

    public static final ListDraft EMPTY = new ListDraft(Map.of(), Map.of());

    public ListDraft {
        texts = Map.copyOf(texts);
        parts = Map.copyOf(parts);
    }

    /// What is typed of a part of the list.
    public String text(Part part) {
        return parts.getOrDefault(part.name(), "");
    }

    /// The same with a part typed over, or emptied.
    public ListDraft with(String part, String text) {
        var changed = new HashMap<>(parts);
        if (text.isBlank()) {
            changed.remove(part);
        } else {
            changed.put(part, text.strip());
        }
        return new ListDraft(texts, changed);
    }

    public String text(CountColumn column) {
        return texts.getOrDefault(column, "");
    }

    public boolean has(CountColumn column) {
        return texts.containsKey(column);
    }

    public boolean empty() {
        return texts.isEmpty() && parts.isEmpty();
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
        return new ListDraft(changed, parts);
    }
}
