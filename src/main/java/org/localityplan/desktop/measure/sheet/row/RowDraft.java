package org.localityplan.desktop.measure.sheet.row;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What is typed into a row, unread: a cell that nobody typed into is not in it, one that was emptied is in it without a
/// text.
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

    /// Whether the cell was emptied: what the plan has in it is to be removed.
    public boolean erased(SheetColumn column) {
        return has(column) && text(column).isEmpty();
    }

    public boolean empty() {
        return texts.isEmpty();
    }

    /// The same with a cell typed over, or emptied.
    public RowDraft with(SheetColumn column, String text) {
        var changed = new EnumMap<SheetColumn, String>(SheetColumn.class);
        changed.putAll(texts);
        changed.put(column, text.strip());
        return new RowDraft(changed);
    }

    /// The same with nothing typed into the cell.
    public RowDraft without(SheetColumn column) {
        var changed = new HashMap<>(texts);
        changed.remove(column);
        return new RowDraft(changed);
    }
}
