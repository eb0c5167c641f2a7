package org.localityplan.domain.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Controls.Dependency;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;

/// A project put together for a test, one fact at a time; what is not given speaks neither for nor against it.
public final class GivenProject {

    private static final Provenance SOURCE = Provenance.local("test");
    private static final LocalDate LATER = LocalDate.of(2099, 12, 31);

    private final String name;
    private LocalDate start = LocalDate.of(2026, 1, 1);
    private LocalDate baseline = LATER;
    private LocalDate forecast = LATER;
    private Cost cost = new Cost.Unknown();
    private List<StatusReport> reports = GivenReports.of("2026-10=GREEN");
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Dependency> waitsFor = new ArrayList<>();

    public GivenProject(String name) {
        this.name = name;
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public GivenProject begins(LocalDate day) {
        start = day;
        return this;
    }

    public GivenProject ends(LocalDate agreed, LocalDate expected) {
        baseline = agreed;
        forecast = expected;
        return this;
    }

    public GivenProject costs(Cost known) {
        cost = known;
        return this;
    }

    public GivenProject reported(String written) {
        reports = GivenReports.of(written);
        return this;
    }

    public GivenProject milestone(String called, boolean key, LocalDate agreed, Delivery delivery) {
        return milestone(called, key, agreed, delivery, 0);
    }

    public GivenProject milestone(String called, boolean key, LocalDate agreed, Delivery delivery, int moves) {
        List<Milestone.Move> moved = IntStream.range(0, moves)
                .mapToObj(_ -> new Milestone.Move(agreed, agreed, agreed, "It rained"))
                .toList();
        milestones.add(new Milestone(id(called), called, key, agreed, delivery, moved, SOURCE));
        return this;
    }

    public GivenProject risk(Risk risk) {
        risks.add(risk);
        return this;
    }

    public GivenProject action(Action action) {
        actions.add(action);
        return this;
    }

    public GivenProject waitsFor(String milestone) {
        waitsFor.add(new Dependency(id(milestone), "To open"));
        return this;
    }

    public Project project() {
        return new Project(
                id(name), name, "Project manager, " + name, start, baseline, forecast, milestones, reports,
                new Controls(cost, risks, actions, waitsFor), SOURCE);
    }
}
