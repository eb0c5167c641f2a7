package org.localityplan.desktop.kit.form;

import java.util.HashMap;
import java.util.Map;

/// What is typed into a form, unread, by the names of its fields.
public record Draft(Map<String, String> texts) {

    /// Nothing is typed.
    public static final Draft BLANK = new Draft(Map.of());

    public Draft {
        texts = Map.copyOf(texts);
    }

    /// What stands in the field, without spaces around it.
    public String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    /// Exactly what is typed in the field.
    public String typed(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean blank(String field) {
        return text(field).isEmpty();
    }

    public Draft with(String field, String text) {
        var changed = new HashMap<>(texts);
        if (text.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, text);
        }
        return new Draft(changed);
    }
}
