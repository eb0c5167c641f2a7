package org.localityplan.desktop.waiting.count;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.localityplan.desktop.kit.UkDate;

/// What is typed into the form, unread.
record CountDraft(Map<CountField, String> texts) {

    CountDraft {
        texts = Map.copyOf(texts);
    }

    /// An empty form: the day is today, all else is to be typed.
    static CountDraft blank(LocalDate today) {
        return new CountDraft(Map.of(CountField.AT, UkDate.write(today)));
    }

    String text(CountField field) {
        return texts.getOrDefault(field, "").strip();
    }

    CountDraft with(CountField field, String text) {
        var changed = new EnumMap<CountField, String>(CountField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new CountDraft(changed);
    }

    /// Whether the field has been left empty.
    boolean blank(CountField field) {
        return text(field).isEmpty();
    }
}
