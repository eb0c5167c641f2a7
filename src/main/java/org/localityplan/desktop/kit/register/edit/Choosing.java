package org.localityplan.desktop.kit.register.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Section.Row;

/// Which project a new thing belongs to. It is asked only where there is more than one to choose from.
///
/// @param options the projects that the person may write about
record Choosing(List<Option> options) {

    private static final String PROJECT = "project";

    Choosing {
        options = List.copyOf(options);
    }

    static Choosing only(UUID project) {
        return new Choosing(List.of(new Option(project.toString(), "")));
    }

    List<Row> rows() {
        return options.size() < 2
                ? List.of()
                : List.of(Row.of(Field.choice(PROJECT, "Project", "What it belongs to", options)));
    }

    /// The project, when it is known.
    Optional<UUID> of(Draft draft) {
        if (options.size() == 1) {
            return Optional.of(UUID.fromString(options.getFirst().code()));
        }
        return draft.blank(PROJECT) ? Optional.empty() : Optional.of(UUID.fromString(draft.text(PROJECT)));
    }

    Optional<UUID> read(Answers answers, Draft draft) {
        var project = of(draft);
        if (project.isEmpty()) {
            answers.missing(PROJECT, "Which project does it belong to?");
        }
        return project;
    }
}
