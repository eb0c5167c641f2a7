package org.localityplan.desktop.budget.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// What money is for, as it is chosen: a project, a programme as a whole, or none of them.
final class ScopeChoice {

    static final String NAME = "scope";
    private static final Option NONE = new Option("", "No programme");

    private ScopeChoice() {}

    static Field field(MoneyWriter writer, String label) {
        List<Option> options = new ArrayList<>(List.of(NONE));
        for (Programme programme : writer.snapshot().plan().programmes()) {
            options.add(new Option(code(new Scope.OfProgramme(programme.id())), programme.name() + ", as a whole"));
            for (Project project : programme.projects()) {
                options.add(new Option(
                        code(new Scope.OfProject(programme.id(), project.id())),
                        "%s, %s".formatted(programme.name(), project.name())));
            }
        }
        return Field.choice(NAME, label, "Type the first letters of the programme", options);
    }

    static String code(Scope scope) {
        return switch (scope) {
            case Scope.OfProgramme(UUID programme) -> programme.toString();
            case Scope.OfProject(UUID programme, UUID project) -> programme + " " + project;
            case Scope.Unassigned() -> "";
        };
    }

    static Scope read(Draft draft) {
        if (draft.blank(NAME)) {
            return new Scope.Unassigned();
        }
        String[] ids = draft.text(NAME).split(" ", -1);
        UUID programme = UUID.fromString(ids[0]);
        return ids.length == 1
                ? new Scope.OfProgramme(programme)
                : new Scope.OfProject(programme, UUID.fromString(ids[1]));
    }
}
