package org.localityplan.store.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.store.command.CommandLog.Logged;
import org.localityplan.store.command.figure.FigureEntry;
import org.localityplan.store.command.figure.ImportSwap;
import org.localityplan.store.command.measure.MeasureKeeper;
import org.localityplan.store.command.measure.NoteKeeper;
import org.localityplan.store.command.money.GapKeeper;
import org.localityplan.store.command.money.LineKeeper;
import org.localityplan.store.command.money.ReportKeeper;
import org.localityplan.store.command.money.RulesKeeper;
import org.localityplan.store.command.money.SavingKeeper;
import org.localityplan.store.command.plan.PlanTurn;
import org.localityplan.store.command.waiting.CountKeeper;
import org.localityplan.store.command.waiting.ListKeeper;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Takes commands back and does them again, each in its own way; those on the plan all in the same.
record Turning(Writing writing, String person, Clock clock) {

    Step takeBack(Logged logged) {
        UUID subject = logged.command().subject();
        return switch (logged.command().kind()) {
            case COUNT -> counts().withdraw(subject);
            case IMPORT -> new ImportSwap(writing, subject).takeBack();
            case ENTRY -> new FigureEntry(writing, subject).takeBack();
            case MEASURE -> new MeasureKeeper(writing).takeBack(subject);
            case NOTE -> notes().takeBack(subject);
            case STRIKE -> notes().unstrike(subject);
            case COUNTS -> counts().withdrawAll(subject);
            case LIST -> new ListKeeper(writing).takeBack(subject);
            case REPORT_BUDGET -> reports().takeBack(subject);
            case BUDGET_LINES -> new LineKeeper(writing).takeBack(subject);
            case SAVINGS -> new SavingKeeper(writing).takeBack(subject);
            case GAPS -> new GapKeeper(writing).takeBack(subject);
            case BUDGET_RULES -> new RulesKeeper(writing).takeBack(subject);
            case PLAN, PEERS -> plan().takeBack(turned(logged));
            case APPROVAL -> plan().refuse(logged.line(), true);
            case REOPENING -> plan().refuse(logged.line(), false);
        };
    }

    Step doAgain(Logged logged) {
        UUID subject = logged.command().subject();
        return switch (logged.command().kind()) {
            case COUNT -> counts().restore(subject);
            case IMPORT -> new ImportSwap(writing, subject).bringBack();
            case ENTRY -> new FigureEntry(writing, subject).bringBack();
            case MEASURE -> new MeasureKeeper(writing).bringBack(subject);
            case NOTE -> notes().bringBack(subject);
            case STRIKE -> notes().strike(Optional.of(subject)).as("Struck out a note again");
            case COUNTS -> counts().restoreAll(subject);
            case LIST -> new ListKeeper(writing).bringBack(subject);
            case REPORT_BUDGET -> reports().bringBack(subject);
            case BUDGET_LINES -> new LineKeeper(writing).bringBack(subject);
            case SAVINGS -> new SavingKeeper(writing).bringBack(subject);
            case GAPS -> new GapKeeper(writing).bringBack(subject);
            case BUDGET_RULES -> new RulesKeeper(writing).bringBack(subject);
            case PLAN, PEERS -> plan().doAgain(turned(logged));
            case APPROVAL, REOPENING -> throw new IllegalStateException("What is never taken back is never done again");
        };
    }

    private static PlanTurn.Command turned(Logged logged) {
        return new PlanTurn.Command(logged.command().id(), logged.command().subject(), logged.line());
    }

    private PlanTurn plan() {
        return new PlanTurn(writing, clock.getZone());
    }

    private CountKeeper counts() {
        return new CountKeeper(writing, today());
    }

    private ReportKeeper reports() {
        return new ReportKeeper(writing, today());
    }

    private NoteKeeper notes() {
        return new NoteKeeper(writing, person, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
