package org.localityplan.desktop.kit.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed into forms and not saved, by the keys of the forms, for as long as the program runs.
public final class Drafts {

    private final Map<String, Draft> kept = new HashMap<>();

    void keep(String form, Draft draft) {
        kept.put(form, draft);
    }

    void drop(String form) {
        kept.remove(form);
    }

    Optional<Draft> of(String form) {
        return Optional.ofNullable(kept.get(form));
    }
}
