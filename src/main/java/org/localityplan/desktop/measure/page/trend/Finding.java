package org.localityplan.desktop.measure.page.trend;

import java.math.BigDecimal;
import java.util.List;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.spc.Kind;
import org.localityplan.domain.measure.spc.SpcReading;

/// What is found in a chart over time, in one line: its title.
final class Finding {

    private Finding() {}

    /// The newest value against the first one.
    static String of(Subject subject) {
        List<Observation> known = subject.history().totals().stream()
                .filter(each -> each.figure().value().isPresent())
                .toList();
        var first = known.getFirst();
        var last = known.getLast();
        var newest = in(subject, last);
        if (known.size() == 1) {
            return newest + ", the only figure so far";
        }
        if (print(subject, last).equals(print(subject, first))) {
            return newest + ", as in " + first.period().label();
        }
        boolean up = amount(last).compareTo(amount(first)) > 0;
        return "%s, %s from %s".formatted(newest, up ? "up" : "down", in(subject, first));
    }

    /// The newest value against the limits: usual, or why it stands out.
    static String of(Subject subject, SpcReading.Charted charted) {
        var last = charted.chart().points().getLast();
        var limits = charted.chart().groups().getLast().limits();
        var newest = "%s in %s".formatted(subject.print(last.value()), charted.periods().getLast().label());
        return last.kind() == Kind.COMMON
                ? "%s: usual variation between %s and %s"
                        .formatted(newest, subject.print(limits.lower()), subject.print(limits.upper()))
                : "%s: %s, %s".formatted(newest, PointWords.mark(last.kind()), last.label().words());
    }

    private static String in(Subject subject, Observation observation) {
        return "%s in %s".formatted(print(subject, observation), observation.period().label());
    }

    private static String print(Subject subject, Observation observation) {
        return subject.print(amount(observation));
    }

    private static BigDecimal amount(Observation observation) {
        return observation.figure().value().orElse(BigDecimal.ZERO);
    }
}
