package org.localityplan.desktop.kit.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Role;

/// Whether the person who works here may do something, so that a button can say why not before it is pressed. The commands
/// ask again: a button that is not barred gives nobody more than their role does.
public final class May {

    private May() {}

    /// Writing about a project or programme.
    ///
    /// @return why not, in words; empty when they may
    public static Optional<String> report(Workspace workspace, UUID subject) {
        return people(workspace).mayReport(person(workspace), subject)
                ? Optional.empty()
                : Optional.of(who(workspace) + " Only its own people, approvers and administrators write about it.");
    }

    /// Entering figures that belong to no project.
    ///
    /// @return why not, in words; empty when they may
    public static Optional<String> enter(Workspace workspace) {
        return people(workspace).roleOf(person(workspace)).atLeast(Role.UPDATER)
                ? Optional.empty()
                : Optional.of(who(workspace) + " Only updaters, approvers and administrators enter figures.");
    }

    /// Approving, returning and reopening reports. To whoever may not it is not offered at all.
    public static boolean review(Workspace workspace) {
        return people(workspace).roleOf(person(workspace)).atLeast(Role.APPROVER);
    }

    /// Changing the plan itself, its rules, and who may do what.
    ///
    /// @return why not, in words; empty when they may
    public static Optional<String> steer(Workspace workspace) {
        return people(workspace).roleOf(person(workspace)).atLeast(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(who(workspace) + " Only an administrator changes this.");
    }

    private static String who(Workspace workspace) {
        People people = people(workspace);
        if (people.of(person(workspace)).isEmpty()) {
            return "You are not on the list of people and can only look.";
        }
        Role role = people.roleOf(person(workspace));
        return "You are here as %s, who %s.".formatted(role.words().toLowerCase(Locale.UK), role.may());
    }

    private static People people(Workspace workspace) {
        return workspace.shown().getValue().steering().people();
    }

    private static String person(Workspace workspace) {
        return workspace.plan().person();
    }
}
