package org.localityplan.store.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.WaitingChange;
import org.localityplan.store.command.CommandLog.Kind;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.figure.FigureEntry;
import org.localityplan.store.command.figure.FigureImport;
import org.localityplan.store.command.measure.MeasureKeeper;
import org.localityplan.store.command.measure.NoteKeeper;
import org.localityplan.store.command.money.GapKeeper;
import org.localityplan.store.command.money.LineKeeper;
import org.localityplan.store.command.money.ReportKeeper;
import org.localityplan.store.command.money.RulesKeeper;
import org.localityplan.store.command.money.SavingKeeper;
import org.localityplan.store.command.plan.PlanKeeper;
import org.localityplan.store.command.waiting.CountKeeper;
import org.localityplan.store.command.waiting.ListKeeper;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Lets the keeper of each command carry it out.
///
/// @param made the id of the command, and of what it makes where that has no id of its own
record Doing(Writing writing, String person, LocalDate today, UUID made) {

    /// What was done, and what it is called in the log of commands.
    record Done(Kind kind, UUID subject, Step step) {}

    /// @param now the plan as it is
    Done carryOut(Change change, Snapshot now) {
        return switch (change) {
            case Change.RecordWaitingCount record ->
                new Done(Kind.COUNT, record.count().id(), counts().record(record));
            case Change.ImportObservations figures -> done(Kind.IMPORT, new FigureImport(writing, made).take(figures));
            case Change.EnterFigures sheet ->
                done(Kind.ENTRY, new FigureEntry(writing, made).take(sheet, person, today));
            case Change.DefineMeasure definition ->
                done(Kind.MEASURE, new MeasureKeeper(writing).define(made, definition));
            case Change.WriteNote note -> done(Kind.NOTE, notes().write(made, note));
            case Change.StrikeNote note -> {
                Optional<UUID> wording = notes().wordingOf(note);
                yield new Done(Kind.STRIKE, wording.orElse(made), notes().strike(wording));
            }
            case WaitingChange waiting -> carryOut(waiting);
            case MoneyChange money -> carryOut(money);
            case PlanChange plan -> carryOut(plan, now);
        };
    }

    private Done carryOut(WaitingChange change) {
        return switch (change) {
            case WaitingChange.RecordWaitingCounts sheet -> done(Kind.COUNTS, counts().record(made, sheet));
            case WaitingChange.DefineWaitingList list -> done(Kind.LIST, new ListKeeper(writing).define(made, list));
        };
    }

    private Done carryOut(MoneyChange change) {
        return switch (change) {
            case MoneyChange.ReportBudget reports ->
                done(Kind.REPORT_BUDGET, new ReportKeeper(writing, today).report(made, reports));
            case MoneyChange.SaveBudgetLines lines ->
                done(Kind.BUDGET_LINES, new LineKeeper(writing).save(made, lines));
            case MoneyChange.SaveSavings savings -> done(Kind.SAVINGS, new SavingKeeper(writing).save(made, savings));
            case MoneyChange.SaveGaps gaps -> done(Kind.GAPS, new GapKeeper(writing).save(made, gaps));
            case MoneyChange.SetBudgetRules rules -> done(Kind.BUDGET_RULES, new RulesKeeper(writing).set(made, rules));
        };
    }

    private Done carryOut(PlanChange change, Snapshot now) {
        PlanKeeper keeper = new PlanKeeper(writing, new PlanEdit.By(person, today));
        return new Done(kind(change), keeper.subject(change), keeper.carryOut(made, change, now));
    }

    private static Kind kind(PlanChange change) {
        if (change instanceof PlanChange.ReviewReport(UUID _, var verdict, String _)) {
            return switch (verdict) {
                case APPROVE -> Kind.APPROVAL;
                case REOPEN -> Kind.REOPENING;
                case RETURN -> Kind.PLAN;
            };
        }
        boolean peers = change instanceof PlanChange.SetPeerGroup || change instanceof PlanChange.RemovePeerGroup;
        return peers ? Kind.PEERS : Kind.PLAN;
    }

    private Done done(Kind kind, Step step) {
        return new Done(kind, made, step);
    }

    private CountKeeper counts() {
        return new CountKeeper(writing, today);
    }

    private NoteKeeper notes() {
        return new NoteKeeper(writing, person, today);
    }
}
