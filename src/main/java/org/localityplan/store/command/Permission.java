package org.localityplan.store.command;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.history.WaitingChange;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.store.command.CommandLog.Command;
import org.localityplan.store.command.figure.FigureImport;
import org.localityplan.store.command.row.RowWords;
import org.localityplan.store.write.Writing;

/// Whether a person may do what they ask for. It stops accidents; what protects the figures is who can open the file.
///
/// @param person by account name
record Permission(People people, String person) {

    /// The least role that may ask for something. Whoever brings figures of a new measure defines it.
    static Role least(Writing writing, Change change) {
        return switch (change) {
            case PlanChange plan -> plan.least();
            case Change.ImportObservations figures ->
                new FigureImport(writing, writing.locality()).defines(figures) ? Role.ADMINISTRATOR : Role.UPDATER;
            case Change.RecordWaitingCount _,Change.EnterFigures _ -> Role.UPDATER;
            case Change.WriteNote _,Change.StrikeNote _ -> Role.UPDATER;
            case Change.DefineMeasure _ -> Role.ADMINISTRATOR;
            case WaitingChange.RecordWaitingCounts _ -> Role.UPDATER;
            case WaitingChange.DefineWaitingList _ -> Role.ADMINISTRATOR;
            case MoneyChange.ReportBudget _,MoneyChange.SaveSavings _ -> Role.UPDATER;
            case MoneyChange.SaveBudgetLines _,MoneyChange.SaveGaps _,MoneyChange.SetBudgetRules _ ->
                Role.ADMINISTRATOR;
        };
    }

    /// @param least the least role that may ask for it
    /// @return why not, in one sentence; empty when they may
    Optional<String> refusal(Change change, Role least) {
        return allowed(least, subjects(change))
                ? Optional.empty()
                : Optional.of(sentence(undone(change), least, subjects(change).findAny().isPresent()));
    }

    /// Whether they may take a command of theirs back, or do it again.
    ///
    /// @param nothing what does not happen: `Nothing was taken back`
    Optional<String> refusal(Command command, String nothing) {
        boolean ofSubject = command.kind() == CommandLog.Kind.PLAN && command.least() == Role.UPDATER;
        Stream<UUID> subjects = ofSubject ? Stream.of(command.subject()) : Stream.of();
        return allowed(command.least(), subjects)
                ? Optional.empty()
                : Optional.of(sentence(nothing, command.least(), ofSubject));
    }

    private boolean allowed(Role least, Stream<UUID> subjects) {
        return people.roleOf(person).atLeast(least) && subjects.allMatch(each -> people.mayReport(person, each));
    }

    /// The projects and programmes whose people may ask for it.
    private static Stream<UUID> subjects(Change change) {
        return switch (change) {
            case SubmitReport report ->
                Stream.concat(Stream.of(report.of()), report.milestones().stream().map(MoveMilestone::project));
            case PlanChange plan -> plan.subject().stream();
            case Change.RecordWaitingCount _,Change.ImportObservations _,Change.EnterFigures _ -> Stream.of();
            case Change.DefineMeasure _,Change.WriteNote _,Change.StrikeNote _ -> Stream.of();
            case WaitingChange _,MoneyChange _ -> Stream.of();
        };
    }

    private String sentence(String undone, Role least, boolean ofSubject) {
        Role role = people.roleOf(person);
        String reason;
        if (people.of(person).isEmpty()) {
            reason = "you are not on the list of people and can only look";
        } else if (ofSubject && role.atLeast(least)) {
            reason = "it is not one of the programmes and projects that you report on";
        } else {
            reason = "you are %s, who %s".formatted(
                    RowWords.withArticle(role.words().toLowerCase(Locale.UK)), role.may());
        }
        return "%s and nothing else was changed: %s; ask %s.".formatted(undone, reason, whom());
    }

    /// An administrator, who can do it or let others do it.
    private String whom() {
        return people.all().stream()
                .filter(each -> each.role() == Role.ADMINISTRATOR)
                .findFirst()
                .map(Permission::name)
                .orElse("whoever made the plan");
    }

    private static String name(Person person) {
        return person.title().isBlank()
                ? "%s, an administrator".formatted(person.account())
                : "%s (%s, an administrator)".formatted(person.title(), person.account());
    }

    private static String undone(Change change) {
        return switch (change) {
            case Change.RecordWaitingCount _ -> "The count was not recorded";
            case Change.ImportObservations _ -> "The file was not imported";
            case Change.EnterFigures _ -> "The figures were not saved";
            case Change.DefineMeasure _ -> "The measure was not saved";
            case Change.WriteNote _ -> "The note was not saved";
            case Change.StrikeNote _ -> "The note was not struck out";
            case WaitingChange.RecordWaitingCounts _ -> "The counts were not recorded";
            case WaitingChange.DefineWaitingList _ -> "The waiting list was not saved";
            case MoneyChange.ReportBudget _ -> "The budget was not reported";
            case MoneyChange.SaveBudgetLines _ -> "The budget lines were not saved";
            case MoneyChange.SaveSavings _ -> "The savings were not saved";
            case MoneyChange.SaveGaps _ -> "The gaps were not saved";
            case MoneyChange.SetBudgetRules _ -> "The rules for money were not changed";
            case PlanChange plan -> undone(plan);
        };
    }

    private static String undone(PlanChange change) {
        return switch (change) {
            case SubmitReport _ -> "The report was not submitted";
            case PlanChange.ReviewReport(UUID _, var verdict, String _) ->
                switch (verdict) {
                    case APPROVE -> "The report was not approved";
                    case RETURN -> "The report was not returned";
                    case REOPEN -> "The report was not reopened";
                };
            case MoveMilestone _ -> "The milestone was not moved";
            case PlanChange.SaveMilestone _ -> "The milestone was not saved";
            case PlanChange.SaveRisk _ -> "The risk was not saved";
            case PlanChange.SaveAction _ -> "The action was not saved";
            case PlanChange.SetDependencies _ -> "What the project waits for was not changed";
            case PlanChange.SaveDecision _ -> "The decision was not saved";
            case PlanChange.SetPriority _ -> "The priority was not saved";
            case PlanChange.SetProgramme _ -> "The programme was not saved";
            case PlanChange.SetProject _ -> "The project was not saved";
            case PlanChange.Retire _ -> "This was not taken out of the plan";
            case PlanChange.BringBack _ -> "This was not brought back";
            case PlanChange.Steer _ -> "The rules were not changed";
            case PlanChange.SetPerson _ -> "The person was not saved";
            case PlanChange.RemovePerson _ -> "The person was not removed";
            case PlanChange.SetPeerGroup _ -> "The peer group was not saved";
            case PlanChange.RemovePeerGroup _ -> "The peer group was not removed";
        };
    }
}
