package org.localityplan.domain.standing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.localityplan.domain.Area;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.StatusReport.Account;
import org.localityplan.domain.plan.report.ReportDetail;

/// A plan of a few programmes for the tests of this package: each is given by its lights, oldest report first, one letter
/// a month, the newest for October 2026.
public final class SmallPlan {
    public static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);
    static final Area TRAFFORD = new Area("E08000009", "Trafford", Area.Level.COUNCIL);
    static final Provenance LOCAL = Provenance.local("test");
    private static final Period NEWEST = Period.month(2026, 10);

    private SmallPlan() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Money pounds(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Programme programme(String name, String lights, Project... projects) {
        return programme(name, reports(name, lights), projects);
    }

    public static Programme programme(String name, List<StatusReport> reports, Project... projects) {
        return new Programme(
                id(name), name, "SRO", "Council", List.of(projects), reports, List.of(), List.of(), LOCAL);
    }

    public static Project project(String name, String lights) {
        LocalDate end = LocalDate.of(2027, 3, 31);
        return new Project(
                id(name),
                name,
                "Manager",
                LocalDate.of(2025, 4, 1),
                end,
                end,
                List.of(),
                reports(name, lights),
                Controls.NONE,
                LOCAL);
    }

    public static Priority priority(Tier tier, Programme... programmes) {
        return new Priority(id(tier.name()), tier.heading(), tier, "Better lives", List.of(programmes), LOCAL);
    }

    public static Snapshot snapshot(Priority... priorities) {
        return snapshot(new Budget(List.of(), List.of(), List.of(), List.of()), priorities);
    }

    public static Snapshot snapshot(Budget budget, Priority... priorities) {
        Plan plan = new Plan(
                id("plan"),
                "Small plan",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2027, 3, 31),
                List.of(priorities),
                LOCAL);
        return new Snapshot(TRAFFORD, AS_AT, List.of(plan), List.of(), List.of(), List.of(), List.of(), budget,
                Steering.USUAL);
    }

    private static List<StatusReport> reports(String name, String lights) {
        return IntStream.range(0, lights.length())
                .mapToObj(index -> report(name, lights, index))
                .toList();
    }

    private static StatusReport report(String name, String lights, int index) {
        Period month = Period.monthOf(NEWEST.start().minusMonths(lights.length() - 1L - index));
        Light light = light(lights.charAt(index));
        return new StatusReport(
                id(name + index),
                month,
                month.end().plusDays(5),
                light,
                light,
                name + " in " + month.label(),
                new Account(List.of(), List.of(), List.of()),
                ReportDetail.brief(month.end().plusDays(5)),
                LOCAL);
    }

    private static Light light(char letter) {
        return switch (letter) {
            case 'R' -> Light.RED;
            case 'A' -> Light.AMBER;
            case 'G' -> Light.GREEN;
            case 'C' -> Light.COMPLETE;
            default -> Light.UNKNOWN;
        };
    }
}
