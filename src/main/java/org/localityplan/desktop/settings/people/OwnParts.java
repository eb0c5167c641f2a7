package org.localityplan.desktop.settings.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Deed;
import org.localityplan.desktop.kit.form.Section.Row;

/// The part of the form that asks what somebody reports on: as many programmes and projects as there are lines.
///
/// @param options to choose from
record OwnParts(List<Option> options) {

    private static final String COUNT = "owns";
    private static final String OWN = "own";
    private static final String MORE = "more";
    private static final String DROP = "drop-";

    OwnParts {
        options = List.copyOf(options);
    }

    Draft start(List<UUID> own) {
        Draft draft = Draft.BLANK.with(COUNT, String.valueOf(own.size()));
        for (int i = 0; i < own.size(); i++) {
            draft = draft.with(OWN + i, own.get(i).toString());
        }
        return draft;
    }

    Section section(Draft draft) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count(draft); i++) {
            var field =
                    Field.choice(OWN + i, "", "", options).heardAs("Programme or project %d".formatted(i + 1)).wide(9);
            rows.add(new Row(List.of(field), List.of(new Deed(DROP + i, "Remove", "Removes line " + (i + 1)))));
        }
        var more = new Deed(MORE, "Add a programme or project", "Adds a line to choose one");
        return new Section("Reports on", "An updater reports on these only.", rows, List.of(more));
    }

    Draft act(Draft draft, String deed) {
        if (deed.equals(MORE)) {
            return draft.with(COUNT, String.valueOf(count(draft) + 1));
        }
        Draft changed = draft;
        for (int i = Integer.parseInt(deed.substring(DROP.length())); i < count(draft); i++) {
            changed = changed.with(OWN + i, draft.text(OWN + (i + 1)));
        }
        return changed.with(COUNT, String.valueOf(count(draft) - 1));
    }

    /// What is chosen. A line in which nothing is chosen says nothing.
    List<UUID> read(Draft draft, Answers answers) {
        Set<String> seen = new HashSet<>();
        List<UUID> chosen = new ArrayList<>();
        for (int i = 0; i < count(draft); i++) {
            var id = draft.text(OWN + i);
            if (!id.isEmpty() && !seen.add(id)) {
                answers.wrong(OWN + i, "This stands above already.");
            } else if (!id.isEmpty()) {
                chosen.add(UUID.fromString(id));
            }
        }
        return chosen;
    }

    private static int count(Draft draft) {
        return draft.blank(COUNT) ? 0 : Integer.parseInt(draft.text(COUNT));
    }
}
