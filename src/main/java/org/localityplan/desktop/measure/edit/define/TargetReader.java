package org.localityplan.desktop.measure.edit.define;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Target.Aim;
import org.localityplan.domain.measure.Target.Tolerance;

/// Reads the target profile row by row; what is wrong is said at the cell.
final class TargetReader {

    private static final Pattern BAND = Pattern.compile("(.+?)\\s*(?:to|–|\\.\\.)\\s*(.+)");
    private static final String SOURCE = "Set in this program";

    private final Draft draft;
    private final Answers answers;
    private final Polarity polarity;
    private final List<Target> before;

    /// @param before the targets there are; one that is not touched keeps its source
    TargetReader(Draft draft, Answers answers, Polarity polarity, List<Target> before) {
        this.draft = draft;
        this.answers = answers;
        this.polarity = polarity;
        this.before = before;
    }

    /// The rows that can be read, in the order of time.
    List<Target> read() {
        var targets = new ArrayList<Target>();
        Set<Period> seen = new HashSet<>();
        for (int row : TargetRows.rows(draft)) {
            var field = TargetRows.field(row, "period");
            var period = answers.period(field, "For which period? Or remove the row.");
            period.filter(each -> !seen.add(each))
                    .ifPresent(each -> answers.wrong(
                            field, "There is a target for %s already. Keep one.".formatted(each.label())));
            var aim = aim(TargetRows.field(row, "aim"));
            var tolerance = tolerance(TargetRows.field(row, "tolerance"), aim);
            if (period.isPresent() && aim.isPresent() && tolerance.isPresent()) {
                targets.add(target(row, period.get(), aim.get(), tolerance.get()));
            }
        }
        targets.sort((one, other) -> one.period().compareTo(other.period()));
        return targets;
    }

    private Target target(int row, Period period, Aim aim, Tolerance tolerance) {
        var cells = TargetRows.cells(draft, row);
        return before.stream()
                .filter(each -> TargetRows.write(each).equals(cells))
                .findFirst()
                .orElseGet(() -> new Target(
                        period, aim, tolerance, cells.get(3), cells.get(4), Provenance.local(SOURCE)));
    }

    private Optional<Aim> aim(String field) {
        var text = answers.needed(field, "What is aimed at? Or remove the row.");
        var edges = BAND.matcher(text);
        if (edges.matches()) {
            return band(field, Answers.number(edges.group(1)), Answers.number(edges.group(2)));
        }
        if (polarity == Polarity.BAND && !text.isEmpty()) {
            answers.wrong(field, "Write a band, for example 80 to 90.");
            return Optional.empty();
        }
        return answers.amount(field, "What is aimed at?").map(Aim.Level::new);
    }

    private Optional<Aim> band(String field, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        if (low.isEmpty() || high.isEmpty()) {
            answers.wrong(field, "Write a band as two numbers, for example 80 to 90.");
            return Optional.empty();
        }
        if (low.get().compareTo(high.get()) >= 0) {
            answers.wrong(field, "The lower edge comes first, for example 80 to 90.");
            return Optional.empty();
        }
        if (polarity != Polarity.BAND) {
            answers.wrong(field, "One number is needed here; a band only where “within a band” is better.");
            return Optional.empty();
        }
        return Optional.of(new Aim.Band(low.get(), high.get()));
    }

    /// Ten per cent where nothing is typed.
    private Optional<Tolerance> tolerance(String field, Optional<Aim> aim) {
        var text = answers.text(field);
        boolean relative = text.isEmpty() || text.endsWith("%");
        if (relative && aim.filter(TargetReader::nought).isPresent()) {
            answers.wrong(field, "A target of 0 needs a tolerance in the unit of the measure, for example 5.");
            return Optional.empty();
        }
        if (text.isEmpty()) {
            return Optional.of(Tolerance.DEFAULT);
        }
        var number = Answers.number(relative ? text.substring(0, text.length() - 1) : text);
        if (number.isEmpty() || number.get().signum() < 0) {
            answers.wrong(field, "Write a share as 10%, or an amount in the unit of the measure as 5.");
            return Optional.empty();
        }
        return number.map(each -> relative
                ? new Tolerance.Relative(each.movePointLeft(2))
                : new Tolerance.Absolute(each));
    }

    private static boolean nought(Aim aim) {
        return aim instanceof Aim.Level(var level) && level.signum() == 0;
    }
}
