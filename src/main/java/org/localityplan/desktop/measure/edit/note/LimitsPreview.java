package org.localityplan.desktop.measure.edit.note;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.spc.Limits;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart.Method;

/// What a note would change in the newest limits of the control chart: `Mean 652 → 640`.
final class LimitsPreview {

    private final Unit unit;

    private LimitsPreview(Unit unit) {
        this.unit = unit;
    }

    static Preview of(NoteSubject subject, Note note) {
        return new LimitsPreview(subject.measure().unit()).of(subject.history(), subject.with(note));
    }

    private Preview of(MeasureHistory now, MeasureHistory then) {
        var before = limits(now);
        var after = limits(then);
        List<String> sentences = new ArrayList<>();
        sentences.add(arrow("", SpcReading.of(now).words(), SpcReading.of(then).words()));
        if (after.isPresent() || before.isPresent()) {
            sentences.add(arrow("Mean ", mean(before), mean(after)));
            sentences.add(arrow("Limits ", band(before), band(after)));
        }
        return new Preview("What it would change", sentences);
    }

    private static Optional<Limits> limits(MeasureHistory history) {
        return SpcReading.of(history) instanceof SpcReading.Charted charted && charted.method() != Method.LINE_ONLY
                ? Optional.of(charted.chart().groups().getLast().limits())
                : Optional.empty();
    }

    private static String arrow(String what, String before, String after) {
        return before.equals(after)
                ? "%s%s, as now.".formatted(what, before)
                : "%s%s → %s.".formatted(what, before, after);
    }

    private String mean(Optional<Limits> limits) {
        return limits.map(each -> print(each.mean())).orElse("none");
    }

    private String band(Optional<Limits> limits) {
        return limits.map(each -> "%s to %s".formatted(print(each.lower()), print(each.upper())))
                .orElse("none");
    }

    private String print(BigDecimal amount) {
        return unit.number(amount);
    }
}
