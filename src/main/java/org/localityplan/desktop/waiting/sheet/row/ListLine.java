package org.localityplan.desktop.waiting.sheet.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.OverThreshold;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;

/// A row of the sheet: a list, the day it is counted, and what is typed.
///
/// @param day empty while what is typed is no day
/// @param refused what the plan found wrong with what is typed, by cell
public record ListLine(
        WaitingList list, Optional<LocalDate> day, ListDraft draft, Map<CountColumn, String> refused) {
    public ListLine {
        refused = Map.copyOf(refused);
    }

    /// What the plan has for the day already.
    public Optional<WaitingCount> existing() {
        return day.flatMap(at -> list.counts().stream()
                .filter(count -> count.at().equals(at))
                .findFirst());
    }

    /// The count before the day.
    public Optional<WaitingCount> opening() {
        return day.flatMap(at -> list.counts().stream()
                .filter(count -> count.at().isBefore(at))
                .reduce((_, newer) -> newer));
    }

    /// Whether a person can type into the cell: not where the list is counted already, nor how many are over a threshold
    /// that the list has not.
    public boolean typed(CountColumn column) {
        return column.typed()
                && (existing().isEmpty() || draft.has(column))
                && (column != CountColumn.OVER || threshold().isPresent());
    }

    Optional<Integer> threshold() {
        return switch (list.terms().threshold()) {
            case Threshold.Weeks(int weeks) -> Optional.of(weeks);
            case Threshold.None() -> Optional.empty();
        };
    }

    /// What the cell is called in full.
    public String heading(CountColumn column) {
        return switch (column) {
            case LIST, OPENING, WAITING, ADDED, COMPLETED, UNEXPLAINED, SOURCE -> column.heading();
            case REMOVED -> "Removed otherwise";
            case LONGEST -> "Longest wait in weeks";
            case MEDIAN -> "Median wait in weeks";
            case OVER -> threshold().map("Waiting over %d weeks"::formatted).orElse("Waiting over the threshold");
        };
    }

    /// What the plan has in the cell, as it is printed.
    public String kept(CountColumn column) {
        return switch (column) {
            case LIST -> list.name();
            case OPENING -> opening()
                    .map(count -> "%s · %s".formatted(Formats.number(count.waiting()), month(count.at())))
                    .orElse("none yet");
            case UNEXPLAINED -> "";
            case WAITING, ADDED, COMPLETED, REMOVED, LONGEST, MEDIAN, OVER, SOURCE ->
                existing().map(count -> kept(column, count)).orElse("");
        };
    }

    /// What the plan has of a part of the list; empty where it was not counted.
    public String kept(Part part) {
        return existing().flatMap(part::in).map(people -> Formats.number(people)).orElse("");
    }

    /// `Oct 26`
    private static String month(LocalDate day) {
        String date = Formats.shortDate(day);
        return date.substring(date.indexOf(' ') + 1);
    }

    private String kept(CountColumn column, WaitingCount count) {
        return switch (column) {
            case WAITING -> Formats.number(count.waiting());
            case ADDED, COMPLETED, REMOVED -> moved(column, count.flow());
            case LONGEST ->
                count.longest() instanceof Longest.Weeks(int weeks) ? Formats.number(weeks) : "";
            case MEDIAN ->
                count.detail().median() instanceof Wait.Weeks(BigDecimal weeks) ? weeks.toPlainString() : "";
            case OVER ->
                OverThreshold.of(list, count) instanceof OverThreshold.People(int people, int _)
                        ? Formats.number(people)
                        : "";
            case SOURCE -> count.provenance().source();
            case LIST, OPENING, UNEXPLAINED -> "";
        };
    }

    private static String moved(CountColumn column, Flow flow) {
        return flow instanceof Flow.Counted(int added, int completed, int removed)
                ? Formats.number(
                        column == CountColumn.ADDED ? added : column == CountColumn.COMPLETED ? completed : removed)
                : "";
    }
}
