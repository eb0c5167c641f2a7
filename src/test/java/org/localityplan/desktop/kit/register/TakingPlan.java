package org.localityplan.desktop.kit.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.LivePlan;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;

/// A plan in memory that takes in what is done about risks, actions, milestones and decisions.
public final class TakingPlan implements LivePlan {

    private static final Outcome REFUSED = new Outcome.Refused(List.of(new Outcome.Fault("", "Not taken in here.")));

    private final List<Consumer<Snapshot>> listeners = new ArrayList<>();
    private final List<Change> taken = new ArrayList<>();
    private Snapshot snapshot;

    public TakingPlan(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// Every command that was carried out.
    public List<Change> taken() {
        return taken;
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public String person() {
        return "programme.office";
    }

    @Override
    public Outcome carryOut(Change change) {
        if (!(change instanceof PlanChange asked)) {
            return REFUSED;
        }
        taken.add(change);
        switch (asked) {
            case PlanChange.SaveRisk each -> edit(each.project(), project -> controlled(project, new Controls(
                    project.controls().cost(),
                    put(project.controls().risks(), each.risk(), Risk::id),
                    project.controls().actions(),
                    project.controls().waitsFor())));
            case PlanChange.SaveAction each -> edit(each.project(), project -> controlled(project, new Controls(
                    project.controls().cost(),
                    project.controls().risks(),
                    put(project.controls().actions(), each.action(), Action::id),
                    project.controls().waitsFor())));
            case PlanChange.SetDependencies each -> edit(each.project(), project -> controlled(project, new Controls(
                    project.controls().cost(),
                    project.controls().risks(),
                    project.controls().actions(),
                    each.waitsFor())));
            case PlanChange.SaveMilestone each -> edit(each.project(),
                    project -> timed(project, put(project.milestones(), each.milestone(), Milestone::id)));
            case PlanChange.MoveMilestone each -> edit(each.project(), project -> project.with(
                    each.milestone(), each.delivery(), snapshot.asAt(), each.reason()));
            case PlanChange.SaveDecision each -> publish(new Snapshot(
                    snapshot.locality(), snapshot.asAt(), snapshot.plans(),
                    put(snapshot.decisions(), each.decision(), Decision::id), snapshot.measures(),
                    snapshot.peerGroups(), snapshot.waitingLists(), snapshot.budget(), snapshot.steering()));
            case PlanChange _ -> throw new AssertionError("Not one of the registers: " + change);
        }
        return new Outcome.Saved(new AuditEntry(taken.size(), Instant.EPOCH, person(), "Saved", "It", "", "", "0"));
    }

    @Override
    public Outcome undo() {
        return REFUSED;
    }

    @Override
    public Outcome redo() {
        return REFUSED;
    }

    @Override
    public List<AuditEntry> audit() {
        return List.of();
    }

    @Override
    public List<AuditEntry> audit(UUID subject) {
        return List.of();
    }

    @Override
    public Subscription onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private interface Named<T> {
        UUID of(T thing);
    }

    private static <T> List<T> put(List<T> before, T thing, Named<T> name) {
        boolean known = before.stream().anyMatch(each -> name.of(each).equals(name.of(thing)));
        return known
                ? before.stream().map(each -> name.of(each).equals(name.of(thing)) ? thing : each).toList()
                : Stream.concat(before.stream(), Stream.of(thing)).toList();
    }

    private static Project controlled(Project project, Controls controls) {
        return new Project(
                project.id(), project.name(), project.manager(), project.baselineStart(), project.baselineEnd(),
                project.forecastEnd(), project.milestones(), project.reports(), controls, project.provenance());
    }

    private static Project timed(Project project, List<Milestone> milestones) {
        return new Project(
                project.id(), project.name(), project.manager(), project.baselineStart(), project.baselineEnd(),
                project.forecastEnd(), milestones, project.reports(), project.controls(), project.provenance());
    }

    private void edit(UUID id, UnaryOperator<Project> change) {
        var plan = snapshot.plan();
        var priorities = plan.priorities().stream().map(priority -> new Priority(
                priority.id(), priority.name(), priority.tier(), priority.outcome(),
                priority.programmes().stream().map(programme -> edited(programme, id, change)).toList(),
                priority.provenance())).toList();
        var changed = new Plan(plan.id(), plan.title(), plan.from(), plan.to(), priorities, plan.provenance());
        publish(new Snapshot(
                snapshot.locality(), snapshot.asAt(), List.of(changed), snapshot.decisions(), snapshot.measures(),
                snapshot.peerGroups(), snapshot.waitingLists(), snapshot.budget(), snapshot.steering()));
    }

    private static Programme edited(Programme programme, UUID id, UnaryOperator<Project> change) {
        return new Programme(
                programme.id(), programme.name(), programme.owner(), programme.deliveryVehicle(),
                programme.projects().stream()
                        .map(project -> project.id().equals(id) ? change.apply(project) : project)
                        .toList(),
                programme.reports(), programme.measures(), programme.waitingLists(), programme.provenance());
    }

    private void publish(Snapshot newer) {
        snapshot = newer;
        List.copyOf(listeners).forEach(listener -> listener.accept(newer));
    }
}
