package org.localityplan.desktop.waiting.count;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
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

    /// What was kept of a form; fields of another version of it are left out.
    static CountDraft of(Map<String, String> kept) {
        var texts = new EnumMap<CountField, String>(CountField.class);
        kept.forEach((name, text) -> CountField.named(name).ifPresent(field -> texts.put(field, text)));
        return new CountDraft(texts);
    }

    /// The texts by the names of the fields, as they are kept.
    Map<String, String> byName() {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().fieldName(), Map.Entry::getValue));
    }

    /// What stands in the field, without spaces around it.
    String text(CountField field) {
        return typed(field).strip();
    }

    /// Exactly what is typed in the field.
    String typed(CountField field) {
        return texts.getOrDefault(field, "");
    }

    CountDraft with(CountField field, String text) {
        var changed = new EnumMap<CountField, String>(CountField.class);
        changed.putAll(texts);
        if (text.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, text);
        }
        return new CountDraft(changed);
    }

    /// Whether the field has been left empty.
    boolean blank(CountField field) {
        return text(field).isEmpty();
    }
}
