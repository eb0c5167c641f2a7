package org.localityplan.store.command.plan;

import java.util.UUID;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.PlanChange.ReviewReport;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.command.delivery.ActionKeeper;
import org.localityplan.store.command.delivery.DecisionKeeper;
import org.localityplan.store.command.delivery.DependencyKeeper;
import org.localityplan.store.command.delivery.MilestoneKeeper;
import org.localityplan.store.command.delivery.RiskKeeper;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.report.ReportKeeper;
import org.localityplan.store.command.report.ReviewKeeper;
import org.localityplan.store.command.row.RowImages;
import org.localityplan.store.command.structure.PeerKeeper;
import org.localityplan.store.command.structure.PeopleKeeper;
import org.localityplan.store.command.structure.PriorityKeeper;
import org.localityplan.store.command.structure.ProgrammeKeeper;
import org.localityplan.store.command.structure.ProjectKeeper;
import org.localityplan.store.command.structure.RetireKeeper;
import org.localityplan.store.command.structure.SteerKeeper;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Carries out commands on the plan: lets the keeper of each find what it does to rows, writes them, and keeps their images.
public record PlanKeeper(Writing writing, PlanEdit.By by) {

    /// @param command the id under which the images of its rows are kept
    /// @param now the plan as it is
    public Step carryOut(UUID command, PlanChange change, Snapshot now) {
        PlanEdit edit = new PlanEdit(writing, by);
        return switch (step(edit, change, now)) {
            case Step.Stopped stopped -> stopped;
            case Step.Written written -> {
                new RowImages(writing).keep(command, edit.rows().images());
                yield edit.rows().write()
                        ? written
                        : Step.refused("Somebody else changed the same at this moment. Look at it again; nothing was"
                                + " changed.");
            }
        };
    }

    private static Step step(PlanEdit edit, PlanChange change, Snapshot now) {
        return switch (change) {
            case PlanChange.SubmitReport each -> new ReportKeeper(edit, now).submit(each);
            case ReviewReport each -> new ReviewKeeper(edit).review(each);
            case PlanChange.MoveMilestone each -> new MilestoneKeeper(edit).move(each);
            case PlanChange.SaveMilestone each -> new MilestoneKeeper(edit).save(each);
            case PlanChange.SaveRisk each -> new RiskKeeper(edit).save(each);
            case PlanChange.SaveAction each -> new ActionKeeper(edit).save(each);
            case PlanChange.SetDependencies each -> new DependencyKeeper(edit).set(each);
            case PlanChange.SaveDecision(var decision) -> new DecisionKeeper(edit).save(decision);
            case PlanChange.SetPriority each -> new PriorityKeeper(edit).set(each);
            case PlanChange.SetProgramme each -> new ProgrammeKeeper(edit).set(each);
            case PlanChange.SetProject each -> new ProjectKeeper(edit).set(each);
            case PlanChange.Retire each -> new RetireKeeper(edit).retire(each);
            case PlanChange.BringBack each -> new RetireKeeper(edit).bringBack(each);
            case PlanChange.Steer each -> new SteerKeeper(edit).steer(each);
            case PlanChange.SetPerson each -> new PeopleKeeper(edit).set(each);
            case PlanChange.RemovePerson each -> new PeopleKeeper(edit).remove(each);
            case PlanChange.SetPeerGroup each -> new PeerKeeper(edit).set(each, now.locality());
            case PlanChange.RemovePeerGroup each -> new PeerKeeper(edit).remove(each);
        };
    }

    /// What a command changes most directly. An approval or reopening of its report ends what can be taken back of it.
    public UUID subject(PlanChange change) {
        return switch (change) {
            case ReviewReport each ->
                new ReviewKeeper(new PlanEdit(writing, by)).subject(each).orElse(each.report());
            case PlanChange.SaveDecision(var decision) -> decision.programme();
            case PlanChange.SetPriority(var priority, int _) -> priority.id();
            case PlanChange.SetProgramme(UUID _, var programme, int _) -> programme.id();
            case PlanChange.SetProject(UUID _, var project, int _, String _) -> project.id();
            case PlanChange.Retire(UUID part, String _) -> part;
            case PlanChange.BringBack(UUID part) -> part;
            case PlanChange.Steer _,PlanChange.SetPeerGroup _,PlanChange.RemovePeerGroup _ -> writing.locality();
            case PlanChange.SetPerson(var person) -> person.id();
            case PlanChange.RemovePerson(UUID person) -> person;
            case PlanChange.SubmitReport _,PlanChange.MoveMilestone _,PlanChange.SaveMilestone _,PlanChange.SaveRisk _,PlanChange.SaveAction _,PlanChange.SetDependencies _ ->
                change.subject().orElseThrow();
        };
    }
}
