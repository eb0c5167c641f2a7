package org.localityplan.domain.plan;

import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;

/// What keeps a project under control beside its milestones: its cost, risks, actions, and what it waits for.
///
/// @param risks risks and issues, closed ones too
/// @param actions done ones too
/// @param waitsFor milestones of other projects that it cannot go on without
public record Controls(Cost cost, List<Risk> risks, List<Action> actions, List<Dependency> waitsFor) {

    /// A project of which nothing but its milestones is known.
    public static final Controls NONE = new Controls(new Cost.Unknown(), List.of(), List.of(), List.of());

    /// What the project costs from beginning to end.
    public sealed interface Cost {
        record Unknown() implements Cost {}

        /// @param budget what was agreed
        /// @param forecast what is now expected
        record Known(Money budget, Money forecast) implements Cost {}
    }

    /// Something that another project must reach first.
    ///
    /// @param milestone a milestone of another project
    /// @param what what it is needed for
    public record Dependency(UUID milestone, String what) {}

    public Controls {
        risks = List.copyOf(risks);
        actions = List.copyOf(actions);
        waitsFor = List.copyOf(waitsFor);
    }

    /// Whether anything is being done, by a day, about a risk.
    public boolean acted(Risk risk) {
        return actions.stream().anyMatch(action -> action.open() && action.answers(risk));
    }
}
