package org.localityplan.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Recovery;

/// What one report says otherwise than another: old → new, in the order of the form.
public record ReportDifference(List<Changed> changes) {

    private static final String NONE = "";
    private static final String LEFT_OUT = "not judged";

    /// Something that is said otherwise.
    ///
    /// @param what what it is about
    /// @param before what the older report says; empty for a statement that is new
    /// @param after what the newer report says; empty for a statement that is gone
    public record Changed(String what, String before, String after) {}

    public ReportDifference {
        changes = List.copyOf(changes);
    }

    public static ReportDifference of(StatusReport older, StatusReport newer) {
        List<Changed> changes = new ArrayList<>();
        one("Declared", older.declared().words(), newer.declared().words()).ifPresent(changes::add);
        one("Expected at year end", older.yearEnd().words(), newer.yearEnd().words()).ifPresent(changes::add);
        for (Dimension dimension : Dimension.values()) {
            one(dimension.words(), light(older, dimension), light(newer, dimension)).ifPresent(changes::add);
        }
        one("Headline", older.headline(), newer.headline()).ifPresent(changes::add);
        statements("What is good", older.account().good(), newer.account().good()).forEach(changes::add);
        statements("What is not, and why", older.account().bad(), newer.account().bad()).forEach(changes::add);
        statements("What happens next", older.account().next(), newer.account().next()).forEach(changes::add);
        changes.addAll(recovery(older, newer));
        one("Why it is declared better than its evidence", older.detail().explanation(), newer.detail().explanation())
                .ifPresent(changes::add);
        return new ReportDifference(changes);
    }

    private static List<Changed> recovery(StatusReport older, StatusReport newer) {
        return Stream.of(
                one("Cause", said(older, Recovery.Planned::cause), said(newer, Recovery.Planned::cause)),
                one("Action", said(older, Recovery.Planned::action), said(newer, Recovery.Planned::action)),
                one("Owner of the action", said(older, Recovery.Planned::owner), said(newer, Recovery.Planned::owner)),
                one("Help wanted", said(older, Recovery.Planned::helpWanted),
                        said(newer, Recovery.Planned::helpWanted)),
                one("Back on track by", back(older), back(newer)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String back(StatusReport report) {
        return said(report, planned -> Spoken.day(planned.backToGreen()));
    }

    private static String said(StatusReport report, Function<Recovery.Planned, String> part) {
        return switch (report.detail().recovery()) {
            case Recovery.NotNeeded() -> NONE;
            case Recovery.Planned planned -> part.apply(planned);
        };
    }

    private static String light(StatusReport report, Dimension dimension) {
        return report.detail().dimensions().of(dimension).map(Light::words).orElse(LEFT_OUT);
    }

    private static Optional<Changed> one(String what, String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Changed(what, before, after));
    }

    /// Those that are gone, then those that are new.
    private static Stream<Changed> statements(String what, List<String> before, List<String> after) {
        return Stream.concat(
                before.stream()
                        .filter(each -> !after.contains(each))
                        .map(each -> new Changed(what, each, NONE)),
                after.stream()
                        .filter(each -> !before.contains(each))
                        .map(each -> new Changed(what, NONE, each)));
    }
}
