package org.localityplan.domain.register;

import static org.localityplan.domain.register.GivenDelivery.TODAY;
import static org.localityplan.domain.register.GivenDelivery.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Action.Origin;
import org.localityplan.domain.plan.risk.Action.State;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Risk.Kind;
import org.localityplan.domain.plan.risk.Score;

/// Risks and issues in every state, and what is done about them.
public final class GivenRisks {
    private GivenRisks() {}

    static List<Risk> frontDoor() {
        return List.of(
                risk(Kind.RISK, "Assessors cannot be found", TODAY.minusDays(12), false, at(90, 3, 4), at(20, 4, 5)),
                risk(Kind.ISSUE, "The telephone system drops calls", TODAY.plusDays(20), false, at(60, 5, 4),
                        at(9, 5, 3)),
                risk(Kind.RISK, "Partners keep their own front doors", TODAY.plusDays(40), false, at(30, 2, 4)),
                risk(Kind.RISK, "The building is not ready", TODAY.minusDays(80), true, at(200, 3, 3), at(85, 1, 3)));
    }

    static List<Risk> therapy() {
        return List.of(
                risk(Kind.ISSUE, "Equipment is delivered late", TODAY.plusDays(5), false, at(50, 5, 4)),
                risk(Kind.RISK, "Referrals rise over winter", TODAY.plusDays(9), false, at(70, 4, 3), at(15, 4, 3)));
    }

    static List<Risk> reablement() {
        return List.of(
                risk(Kind.RISK, "Home care providers leave", TODAY.plusDays(30), false, at(100, 2, 5), at(40, 3, 5)),
                risk(Kind.RISK, "The supplier of the record fails", TODAY.plusDays(60), false, at(45, 1, 5)),
                risk(Kind.RISK, "Staff do not trust the new record", TODAY.plusDays(31), false, at(44, 3, 2)));
    }

    static List<Action> frontDoorActions() {
        return List.of(
                action("Advertise the posts in three boroughs", -20, State.OPEN, "Assessors cannot be found"),
                action("Agree a market supplement", 12, State.OPEN, "Assessors cannot be found"),
                action("Have the line tested at night", -30, State.DONE, "The telephone system drops calls"),
                new Action(
                        id("Write the rota"),
                        "Write the rota for the holidays",
                        "Team leader, front door",
                        TODAY.plusDays(3),
                        State.OPEN,
                        new Origin.OfProject(),
                        GivenDelivery.OURS));
    }

    static List<Action> reablementActions() {
        return List.of(action("Meet the four largest providers", 25, State.OPEN, "Home care providers leave"));
    }

    /// So many open risks, spread over the matrix, the highest first.
    public static List<RiskEntry> many(int count) {
        var home = new Home(id("p"), "Waiting lists and access", id("q"), "Single front door");
        List<RiskEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var score = new Score(TODAY, 1 + i * 7 % 5, 1 + i * 3 % 4 + (i % 9 == 0 ? 1 : 0), "");
            var risk =
                    new Risk(id("risk" + i), Kind.RISK, "Risk number " + i, "", "Owner", List.of(score), TODAY, false,
                            GivenDelivery.OURS);
            entries.add(new RiskEntry(risk, home, List.of()));
        }
        return entries.stream().sorted(RiskEntry.HIGHEST_FIRST).toList();
    }

    private static Score at(int daysAgo, int likelihood, int impact) {
        return new Score(TODAY.minusDays(daysAgo), likelihood, impact, daysAgo > 30 ? "" : "Looked at with the team");
    }

    private static Risk risk(Kind kind, String title, LocalDate review, boolean closed, Score... scores) {
        return new Risk(
                id(title),
                kind,
                title,
                "People wait longer than they need to",
                "Head of service",
                List.of(scores),
                review,
                closed,
                GivenDelivery.OURS);
    }

    private static Action action(String words, int due, State state, String risk) {
        return new Action(
                id(words),
                words,
                "Head of service",
                TODAY.plusDays(due),
                state,
                new Origin.OfRisk(id(risk)),
                GivenDelivery.OURS);
    }
}
