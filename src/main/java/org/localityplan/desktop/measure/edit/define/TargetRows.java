package org.localityplan.desktop.measure.edit.define;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Target.Aim;
import org.localityplan.domain.measure.Target.Tolerance;

/// The rows of the target profile in a draft: their numbers stand in one field, each row's cells in fields of their own.
final class TargetRows {

    static final List<String> CELLS = List.of("period", "aim", "tolerance", "basis", "approver");
    private static final String ROWS = "rows";
    private static final int YEARS_AT_MOST = 30;

    private TargetRows() {}

    /// The field of a cell: `target-2-aim`.
    static String field(int row, String cell) {
        return "target-%d-%s".formatted(row, cell);
    }

    static List<Integer> rows(Draft draft) {
        return Stream.of(draft.text(ROWS).split(" ", -1))
                .filter(each -> each.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    static Draft write(Draft draft, List<Target> targets) {
        var written = draft;
        for (Target target : targets) {
            written = add(written, write(target));
        }
        return written;
    }

    /// A row without anything but what usually stays the same: the next period, the tolerance, who approves.
    static Draft addNext(Draft draft, Period first) {
        var last = rows(draft).stream().reduce((_, newer) -> newer);
        if (last.isEmpty()) {
            return add(draft, List.of(first.code(), "", "10%", "", ""));
        }
        var period = Period.parse(draft.text(field(last.get(), "period"))).map(Period::next).map(Period::code);
        return add(
                draft,
                List.of(
                        period.orElse(""),
                        "",
                        draft.text(field(last.get(), "tolerance")),
                        draft.text(field(last.get(), "basis")),
                        draft.text(field(last.get(), "approver"))));
    }

    /// Gives every later row what is still empty in it from the row before, and adds rows like the last one for the
    /// periods up to the end of the plan; at least one.
    static Draft sameEachYear(Draft draft, LocalDate planEnd) {
        var filled = draft;
        Optional<Integer> before = Optional.empty();
        for (int row : rows(draft)) {
            if (before.isPresent() && filled.blank(field(row, "aim"))) {
                filled = copy(filled, before.get(), row);
            }
            before = Optional.of(row);
        }
        return filled.equals(draft) ? continued(draft, planEnd) : filled;
    }

    private static Draft continued(Draft draft, LocalDate planEnd) {
        var longer = draft;
        for (int added = 0; added < YEARS_AT_MOST; added++) {
            var cells = rows(longer).isEmpty()
                    ? List.of("")
                    : new ArrayList<>(cells(longer, rows(longer).getLast()));
            var next = Period.parse(cells.getFirst()).map(Period::next);
            if (next.isEmpty() || added > 0 && next.get().start().isAfter(planEnd)) {
                return longer;
            }
            cells.set(0, next.get().code());
            longer = add(longer, cells);
        }
        return longer;
    }

    static Draft remove(Draft draft, int row) {
        var without = draft.with(
                ROWS,
                rows(draft).stream().filter(each -> each != row).map(String::valueOf).collect(Collectors.joining(" ")));
        for (String cell : CELLS) {
            without = without.with(field(row, cell), "");
        }
        return without;
    }

    /// The cells of a target as they are typed.
    static List<String> write(Target target) {
        return List.of(
                target.period().code(),
                switch (target.aim()) {
                    case Aim.Level(var level) -> plain(level);
                    case Aim.Band(var low, var high) -> plain(low) + " to " + plain(high);
                },
                switch (target.tolerance()) {
                    case Tolerance.Relative(var share) -> plain(share.movePointRight(2)) + "%";
                    case Tolerance.Absolute(var amount) -> plain(amount);
                },
                target.basis(),
                target.approver());
    }

    static List<String> cells(Draft draft, int row) {
        return CELLS.stream().map(cell -> draft.text(field(row, cell))).toList();
    }

    private static Draft copy(Draft draft, int from, int to) {
        var copied = draft;
        for (String cell : CELLS.subList(1, CELLS.size())) {
            if (copied.blank(field(to, cell)) || cell.equals("tolerance")) {
                copied = copied.with(field(to, cell), copied.text(field(from, cell)));
            }
        }
        return copied;
    }

    private static Draft add(Draft draft, List<String> cells) {
        var rows = new ArrayList<>(rows(draft));
        int row = rows.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        rows.add(row);
        var longer = draft.with(ROWS, rows.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        for (int i = 0; i < cells.size(); i++) {
            longer = longer.with(field(row, CELLS.get(i)), cells.get(i));
        }
        return longer;
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
