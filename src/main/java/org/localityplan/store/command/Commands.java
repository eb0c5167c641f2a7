package org.localityplan.store.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.WaitingChange;
import org.localityplan.store.command.CommandLog.Kind;
import org.localityplan.store.command.CommandLog.Logged;
import org.localityplan.store.command.figure.FigureEntry;
import org.localityplan.store.command.figure.FigureImport;
import org.localityplan.store.command.figure.ImportSwap;
import org.localityplan.store.command.measure.MeasureKeeper;
import org.localityplan.store.command.measure.NoteKeeper;
import org.localityplan.store.command.money.LineKeeper;
import org.localityplan.store.command.money.ReportKeeper;
import org.localityplan.store.command.money.RulesKeeper;
import org.localityplan.store.command.money.SavingKeeper;
import org.localityplan.store.command.waiting.CountKeeper;
import org.localityplan.store.command.waiting.ListKeeper;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;
import org.localityplan.store.write.content.ContentWriter;

/// Carries out commands, each in the transaction it is given and with its line in the audit trail.
///
/// @param locality whose plan is changed
/// @param person who changes it
/// @param clock when
/// @param ids where new ids come from
public record Commands(UUID locality, String person, Clock clock, Supplier<UUID> ids) {

    /// Fills an empty file with its content, as the first line of its trail.
    public AuditEntry create(Handle handle, Snapshot content) {
        Writing writing = writing(handle);
        new ContentWriter(writing).write(content);
        String title = content.plan().title();
        return append(writing, new AuditTrail.Line("Made the plan file", title, "", content.locality().name()));
    }

    public Outcome carryOut(Handle handle, Change change) {
        Writing writing = writing(handle);
        UUID made = ids.get();
        return switch (change) {
            case Change.RecordWaitingCount record ->
                settle(writing, Kind.COUNT, record.count().id(), counts(writing).record(record));
            case Change.ImportObservations figures ->
                settle(writing, Kind.IMPORT, made, new FigureImport(writing, made).take(figures));
            case Change.EnterFigures sheet ->
                settle(writing, Kind.ENTRY, made, new FigureEntry(writing, made).take(sheet, person, today()));
            case Change.DefineMeasure definition ->
                settle(writing, Kind.MEASURE, made, new MeasureKeeper(writing).define(made, definition));
            case Change.WriteNote note -> settle(writing, Kind.NOTE, made, notes(writing).write(made, note));
            case Change.StrikeNote note -> {
                Optional<UUID> wording = notes(writing).wordingOf(note);
                yield settle(writing, Kind.STRIKE, wording.orElse(made), notes(writing).strike(wording));
            }
            case WaitingChange of -> carryOut(writing, made, of);
            case MoneyChange of -> carryOut(writing, made, of);
            case PlanChange _ ->
                Step.refused("This cannot be saved in a plan file yet. Nothing was changed.").outcome();
        };
    }

    private Outcome carryOut(Writing writing, UUID made, WaitingChange change) {
        return switch (change) {
            case WaitingChange.RecordWaitingCounts sheet ->
                settle(writing, Kind.COUNTS, made, counts(writing).record(made, sheet));
            case WaitingChange.DefineWaitingList list ->
                settle(writing, Kind.LIST, made, new ListKeeper(writing).define(made, list));
        };
    }

    private Outcome carryOut(Writing writing, UUID made, MoneyChange change) {
        return switch (change) {
            case MoneyChange.ReportBudget reports ->
                settle(writing, Kind.REPORT_BUDGET, made, reports(writing).report(made, reports));
            case MoneyChange.SaveBudgetLines lines ->
                settle(writing, Kind.BUDGET_LINES, made, new LineKeeper(writing).save(made, lines));
            case MoneyChange.SaveSavings savings ->
                settle(writing, Kind.SAVINGS, made, new SavingKeeper(writing).save(made, savings));
            case MoneyChange.SetBudgetRules rules ->
                settle(writing, Kind.BUDGET_RULES, made, new RulesKeeper(writing).set(made, rules));
        };
    }

    /// Takes back the person's last command.
    public Outcome undo(Handle handle) {
        Writing writing = writing(handle);
        CommandLog log = new CommandLog(writing, person);
        Optional<Logged> last = log.last(CommandLog.State.DONE);
        if (last.isEmpty()) {
            return Step.refused("There is nothing of yours to take back.").outcome();
        }
        return takeBack(writing, last.get()).settle(line -> {
            AuditEntry entry = append(writing, line);
            log.turn(last.get(), CommandLog.State.UNDONE, entry.sequence());
            return entry;
        });
    }

    private Step takeBack(Writing writing, Logged command) {
        UUID subject = command.subject();
        return switch (command.kind()) {
            case COUNT -> counts(writing).withdraw(subject);
            case IMPORT -> new ImportSwap(writing, subject).takeBack();
            case ENTRY -> new FigureEntry(writing, subject).takeBack();
            case MEASURE -> new MeasureKeeper(writing).takeBack(subject);
            case NOTE -> notes(writing).takeBack(subject);
            case STRIKE -> notes(writing).unstrike(subject);
            case COUNTS -> counts(writing).withdrawAll(subject);
            case LIST -> new ListKeeper(writing).takeBack(subject);
            case REPORT_BUDGET -> reports(writing).takeBack(subject);
            case BUDGET_LINES -> new LineKeeper(writing).takeBack(subject);
            case SAVINGS -> new SavingKeeper(writing).takeBack(subject);
            case BUDGET_RULES -> new RulesKeeper(writing).takeBack(subject);
        };
    }

    /// Does again what the person took back last.
    public Outcome redo(Handle handle) {
        Writing writing = writing(handle);
        CommandLog log = new CommandLog(writing, person);
        Optional<Logged> last = log.last(CommandLog.State.UNDONE);
        if (last.isEmpty()) {
            return Step.refused("There is nothing to do again.").outcome();
        }
        return bringBack(writing, last.get()).settle(line -> {
            AuditEntry entry = append(writing, line);
            log.turn(last.get(), CommandLog.State.DONE, entry.sequence());
            return entry;
        });
    }

    private Step bringBack(Writing writing, Logged command) {
        UUID subject = command.subject();
        return switch (command.kind()) {
            case COUNT -> counts(writing).restore(subject);
            case IMPORT -> new ImportSwap(writing, subject).bringBack();
            case ENTRY -> new FigureEntry(writing, subject).bringBack();
            case MEASURE -> new MeasureKeeper(writing).bringBack(subject);
            case NOTE -> notes(writing).bringBack(subject);
            case STRIKE -> notes(writing).strike(Optional.of(subject)).as("Struck out a note again");
            case COUNTS -> counts(writing).restoreAll(subject);
            case LIST -> new ListKeeper(writing).bringBack(subject);
            case REPORT_BUDGET -> reports(writing).bringBack(subject);
            case BUDGET_LINES -> new LineKeeper(writing).bringBack(subject);
            case SAVINGS -> new SavingKeeper(writing).bringBack(subject);
            case BUDGET_RULES -> new RulesKeeper(writing).bringBack(subject);
        };
    }

    private CountKeeper counts(Writing writing) {
        return new CountKeeper(writing, today());
    }

    private ReportKeeper reports(Writing writing) {
        return new ReportKeeper(writing, today());
    }

    private NoteKeeper notes(Writing writing) {
        return new NoteKeeper(writing, person, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Outcome settle(Writing writing, Kind kind, UUID subject, Step step) {
        return step.settle(line -> {
            AuditEntry entry = append(writing, line);
            new CommandLog(writing, person).add(new Logged(ids.get(), kind, subject), entry.sequence());
            return entry;
        });
    }

    private AuditEntry append(Writing writing, AuditTrail.Line line) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return AuditTrail.append(writing, now, person, line);
    }

    private Writing writing(Handle handle) {
        return new Writing(handle, locality, ids);
    }
}
