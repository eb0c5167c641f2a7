package org.localityplan.domain.thread;

import java.util.List;
import java.util.UUID;

/// A place where the golden thread breaks.
///
/// @param parts the priority, programme or project that it is about; none where it is about money without a programme
/// @param name what it is called
public record ThreadBreak(Kind kind, List<UUID> parts, String name) {

    /// What is missing. The order is from the top of the plan down.
    public enum Kind {
        NO_PROGRAMME("The priority “%s” has no programme", "Add a programme"),
        NO_OWNER("The programme “%s” has no senior responsible officer", "Name one"),
        NO_PROJECT("The programme “%s” has no project", "Add a project"),
        NO_MEASURE("The programme “%s” has no measure to judge it by", "Choose measures"),
        UNKNOWN_MEASURE("The programme “%s” names a measure that the plan does not have", "Choose measures"),
        NO_MONEY("The programme “%s” has no budget line this year", "See the budget"),
        NO_MANAGER("The project “%s” has no manager", "Name one"),
        NO_MILESTONE("The project “%s” has no milestone", "See its programme"),
        MONEY_ALONE("The budget line “%s” belongs to no programme", "See the budget");

        private final String words;
        private final String remedy;

        Kind(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }

        /// What a person can do about it: the words of the button.
        public String remedy() {
            return remedy;
        }
    }

    public ThreadBreak {
        parts = List.copyOf(parts);
    }

    /// What is missing, in one sentence.
    public String sentence() {
        return kind.words.formatted(name) + ".";
    }
}
