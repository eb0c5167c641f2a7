package org.localityplan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.localityplan.domain.Area;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Retired;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;

/// Commands as a busy programme office gives them: each of the kinds, on whatever the plan has at the moment, but for
/// approvals and reopenings. Some of them are refused.
final class RandomChanges {

    private static final int DAYS = 90;

    private final Random random;
    private final List<Function<Snapshot, Optional<? extends Change>>> kinds = List.of(
            this::moved,
            this::milestone,
            this::risk,
            this::scored,
            this::action,
            this::dependencies,
            this::decision,
            this::priority,
            this::programme,
            this::project,
            this::retired,
            this::broughtBack,
            this::steered,
            this::person,
            this::removed,
            this::peerGroup,
            this::removedPeerGroup,
            this::submitted,
            this::returned,
            this::counted,
            this::gap);
    private int number = 10_000;

    RandomChanges(long seed) {
        random = new Random(seed);
    }

    /// A command that suits the plan.
    Change next(Snapshot plan) {
        Optional<? extends Change> change = Optional.empty();
        while (change.isEmpty()) {
            change = kinds.get(random.nextInt(kinds.size())).apply(plan);
        }
        return change.get();
    }

    private Optional<Change> moved(Snapshot plan) {
        return project(plan, each -> !each.milestones().isEmpty()).map(project -> {
            Milestone milestone = any(project.milestones());
            Milestone.Delivery delivery = random.nextBoolean()
                    ? new Milestone.Delivery.Forecast(later())
                    : new Milestone.Delivery.Actual(earlier());
            return new PlanChange.MoveMilestone(project.id(), milestone.id(), delivery, "The supplier said so");
        });
    }

    private Optional<Change> milestone(Snapshot plan) {
        return project(plan, _ -> true).map(project -> {
            Milestone fresh = GivenPlanChange.milestone(id(), earlier());
            Milestone old = project.milestones().isEmpty() ? fresh : any(project.milestones());
            return new PlanChange.SaveMilestone(
                    project.id(), random.nextBoolean() ? fresh : GivenPlanChange.renamed(old, words()));
        });
    }

    private Optional<Change> risk(Snapshot plan) {
        return project(plan, _ -> true)
                .map(project -> new PlanChange.SaveRisk(project.id(), GivenPlanChange.risk(id(), words())));
    }

    private Optional<Change> scored(Snapshot plan) {
        return project(plan, each -> !each.controls().risks().isEmpty()).map(project -> {
            Risk risk = any(project.controls().risks());
            List<Score> scores = new ArrayList<>(risk.scores());
            scores.add(new Score(RichPlan.TODAY, 1 + random.nextInt(5), 1 + random.nextInt(5), words()));
            return new PlanChange.SaveRisk(
                    project.id(), GivenPlanChange.with(risk, scores, random.nextBoolean()));
        });
    }

    private Optional<Change> action(Snapshot plan) {
        return project(plan, _ -> true).map(project -> {
            List<Action> all = project.controls().actions();
            UUID id = all.isEmpty() || random.nextBoolean() ? id() : any(all).id();
            Action.Origin origin = project.controls().risks().isEmpty()
                    ? new Action.Origin.OfProject()
                    : new Action.Origin.OfRisk(any(project.controls().risks()).id());
            return new PlanChange.SaveAction(project.id(), new Action(
                    id, words(), "Head", later(), any(List.of(Action.State.values())), origin, RichPlan.OWN));
        });
    }

    private Optional<Change> dependencies(Snapshot plan) {
        return project(plan, _ -> true).map(project -> {
            List<Controls.Dependency> waitsFor = projects(plan).stream()
                    .filter(other -> !other.equals(project) && random.nextBoolean())
                    .flatMap(other -> other.milestones().stream().limit(1 + random.nextInt(2)))
                    .map(each -> new Controls.Dependency(each.id(), words()))
                    .toList();
            return new PlanChange.SetDependencies(project.id(), waitsFor);
        });
    }

    private Optional<Change> decision(Snapshot plan) {
        return programmeOf(plan).map(programme -> {
            boolean fresh = plan.decisions().isEmpty() || random.nextBoolean();
            Decision.State state = any(List.of(Decision.State.values()));
            return new PlanChange.SaveDecision(new Decision(
                    fresh ? id() : any(plan.decisions()).id(),
                    programme.id(),
                    words(),
                    "Paper 9",
                    earlier(),
                    later(),
                    state,
                    state == Decision.State.ASKED ? "" : "Board, November",
                    RichPlan.OWN));
        });
    }

    private Optional<Change> priority(Snapshot plan) {
        List<Priority> all = plan.plan().priorities();
        UUID id = all.isEmpty() || random.nextInt(3) == 0 ? id() : any(all).id();
        return Optional.of(new PlanChange.SetPriority(
                new Priority(id, words(), any(List.of(Priority.Tier.values())), words(), List.of(), RichPlan.OWN),
                random.nextInt(4)));
    }

    private Optional<Change> programme(Snapshot plan) {
        if (plan.plan().priorities().isEmpty()) {
            return Optional.empty();
        }
        UUID id = random.nextInt(3) == 0 ? id() : programmeOf(plan).map(Programme::id).orElseGet(this::id);
        Programme programme = new Programme(
                id,
                words(),
                "SRO",
                "",
                List.of(),
                List.of(),
                random.nextBoolean() ? List.of() : List.of(RichPlan.OUTCOME),
                random.nextBoolean() ? List.of(RichPlan.ASSESSMENTS) : List.of(RichPlan.REVIEWS, RichPlan.ASSESSMENTS),
                RichPlan.OWN);
        return Optional.of(new PlanChange.SetProgramme(
                any(plan.plan().priorities()).id(), programme, random.nextInt(3)));
    }

    private Optional<Change> project(Snapshot plan) {
        return programmeOf(plan).map(programme -> {
            UUID id = random.nextInt(3) == 0
                    ? id()
                    : project(plan, _ -> true).map(Project::id).orElseGet(this::id);
            return new PlanChange.SetProject(
                    programme.id(), GivenPlanChange.project(id, words(), later()), random.nextInt(3), "As agreed");
        });
    }

    private Optional<Change> retired(Snapshot plan) {
        Optional<UUID> part = switch (random.nextInt(6)) {
            case 0 -> plan.plan().priorities().stream().map(Priority::id).findFirst();
            case 1 -> programmeOf(plan).map(Programme::id);
            default -> project(plan, _ -> true).map(Project::id);
        };
        return part.filter(_ -> random.nextInt(3) == 0).map(id -> new PlanChange.Retire(id, "Not needed any more"));
    }

    private Optional<Change> broughtBack(Snapshot plan) {
        List<UUID> all = plan.steering().retired().stream().skip(2).map(Retired::id).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new PlanChange.BringBack(any(all)));
    }

    private Optional<Change> steered(Snapshot plan) {
        return Optional.of(new PlanChange.Steer(
                new ReportCycle(Period.Kind.MONTH, new Timing(random.nextInt(9), 0)),
                new Thresholds(Map.of(any(List.of(EvidenceRule.values())), random.nextInt(50))),
                1 + random.nextInt(25)));
    }

    private Optional<Change> person(Snapshot plan) {
        UUID id = random.nextBoolean() ? id() : any(plan.steering().people().all()).id();
        boolean admin = id.equals(RichSteering.OFFICE);
        String account = admin ? "programme.office" : "person " + id;
        return Optional.of(new PlanChange.SetPerson(new Person(
                id,
                account,
                words(),
                admin ? Role.ADMINISTRATOR : any(List.of(Role.values())),
                project(plan, _ -> true).map(Project::id).stream().toList())));
    }

    private Optional<Change> removed(Snapshot plan) {
        return plan.steering().people().all().stream()
                .filter(each -> !each.id().equals(RichSteering.OFFICE))
                .findFirst()
                .map(each -> new PlanChange.RemovePerson(each.id()));
    }

    private Optional<Change> peerGroup(Snapshot plan) {
        List<PeerGroup> groups = plan.peerGroups();
        String former = groups.isEmpty() || random.nextBoolean() ? "" : any(groups).name();
        List<Area> councils = any(List.of(RichPlan.COUNCILS, RichPlan.COUNCILS.reversed()));
        PeerGroup group = new PeerGroup(former.isEmpty() ? words() : former, councils);
        return Optional.of(new PlanChange.SetPeerGroup(former, group, random.nextInt(4)));
    }

    private Optional<Change> removedPeerGroup(Snapshot plan) {
        return plan.peerGroups().stream().findFirst().map(each -> new PlanChange.RemovePeerGroup(each.name()));
    }

    private Optional<Change> submitted(Snapshot plan) {
        return project(plan, _ -> true).map(project -> GivenPlanChange.submitted(
                project, Period.month(2026, 8 + random.nextInt(4)), id()));
    }

    private Optional<Change> returned(Snapshot plan) {
        return projects(plan).stream()
                .flatMap(project -> project.reports().stream())
                .filter(report -> report.detail().review().state() == Review.State.SUBMITTED)
                .map(StatusReport::id)
                .findFirst()
                .map(id -> new PlanChange.ReviewReport(id, PlanChange.Verdict.RETURN, words()));
    }

    private Optional<Change> counted(Snapshot plan) {
        return Optional.of(OpenPlan.record(number++, earlier(), random.nextInt(900)));
    }

    private Optional<Change> gap(Snapshot plan) {
        return Optional.of(GapTest.any(plan.budget().gaps(), id(), random));
    }

    private static List<Project> projects(Snapshot plan) {
        return plan.plan().programmes().stream().flatMap(each -> each.projects().stream()).toList();
    }

    private Optional<Project> project(Snapshot plan, Predicate<Project> wanted) {
        List<Project> all = projects(plan).stream().filter(wanted).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(any(all));
    }

    private Optional<Programme> programmeOf(Snapshot plan) {
        List<Programme> all = plan.plan().programmes();
        return all.isEmpty() ? Optional.empty() : Optional.of(any(all));
    }

    private LocalDate later() {
        return RichPlan.TODAY.plusDays(random.nextInt(DAYS));
    }

    private LocalDate earlier() {
        return RichPlan.TODAY.minusDays(random.nextInt(DAYS));
    }

    private String words() {
        return "Words no. %d; “quoted”, %s".formatted(number++, "x".repeat(random.nextInt(30)));
    }

    private UUID id() {
        return RichPlan.id(number++);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
