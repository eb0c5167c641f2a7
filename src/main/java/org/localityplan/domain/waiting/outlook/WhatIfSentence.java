package org.localityplan.domain.waiting.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.outlook.WhatIf.End;
import org.localityplan.domain.waiting.outlook.WhatIf.Projection;

/// What is tried on a list and what would come of it, in sentences made by rule.
public final class WhatIfSentence {

    private static final int HUNDRED = 100;

    private WhatIfSentence() {}

    /// What is tried: `10 more people are seen each week, 5% fewer join, and for 8 weeks 20 more are seen.`
    public static String tried(WhatIf whatIf) {
        List<String> parts = new ArrayList<>();
        if (whatIf.extraAWeek() != 0) {
            String way = whatIf.extraAWeek() > 0 ? "more" : "fewer";
            double people = Math.abs(whatIf.extraAWeek());
            parts.add(
                    "%s %s %s seen each week".formatted(amount(people), way, people == 1 ? "person is" : "people are"));
        }
        if (whatIf.demandChange() != 0) {
            String way = whatIf.demandChange() > 0 ? "more" : "fewer";
            parts.add("%s%% %s people join".formatted(amount(Math.abs(whatIf.demandChange()) * HUNDRED), way));
        }
        if (whatIf.initiative().weeks() > 0 && whatIf.initiative().aWeek() != 0) {
            parts.add("for %s %s more are seen each week".formatted(
                    Spoken.counted(whatIf.initiative().weeks(), "week", "weeks"),
                    amount(whatIf.initiative().aWeek())));
        }
        if (parts.isEmpty()) {
            return "Nothing is changed.";
        }
        String said = parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        return said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1) + ".";
    }

    /// What would come of it, against how the list would go on as now.
    public static String outcome(Comparison comparison) {
        String asNow = "As now, the list " + end(comparison.asNow()) + ".";
        return comparison.changed()
                ? "If this is tried, the list " + end(comparison.tried()) + ". " + asNow
                : asNow;
    }

    private static String end(Projection.Sizes sizes) {
        return switch (sizes.end()) {
            case End.Clears(LocalDate on, int weeks) ->
                weeks == 0
                        ? "is clear already"
                        : "would clear by %s, in %s".formatted(Spoken.day(on), Spoken.weeks(weeks));
            case End.StillWaiting(long people) ->
                "would shrink, but %s would still wait after five years".formatted(Spoken.people(people));
            case End.Growing() -> "would not clear: as many or more join as leave";
        };
    }

    private static String amount(double amount) {
        return amount == Math.rint(amount)
                ? Spoken.number(Math.round(amount))
                : String.format(Locale.UK, "%,.1f", amount);
    }
}
