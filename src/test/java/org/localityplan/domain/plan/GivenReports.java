package org.localityplan.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.plan.StatusReport.Account;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;

/// Status reports as the tables of rules write them: `2026-09=GREEN 2026-10=AMBER@2026-11-21`. What stands after `@` is the
/// day promised for being back on track, after `<` the day the report was returned; `!` says that nothing changed.
public final class GivenReports {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d{2})=([A-Z]+)(!?)(?:@([\\d-]+))?(?:<([\\d-]+))?");

    private GivenReports() {}

    public static List<StatusReport> of(String written) {
        return Stream.of(written.split(" ", -1)).filter(word -> !word.isEmpty()).map(GivenReports::report).toList();
    }

    private static StatusReport report(String word) {
        Matcher parts = WRITTEN.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No report: " + word);
        }
        Period month = Period.parse(parts.group(1)).orElseThrow();
        LocalDate on = month.end().plusDays(5);
        Light light = Light.valueOf(parts.group(2));
        return new StatusReport(
                UUID.nameUUIDFromBytes(
                        new byte[] {(byte) month.start().getYear(), (byte) month.start().getMonthValue()}),
                month,
                on,
                light,
                light,
                "How it went in " + month.label() + ".",
                new Account(List.of(), List.of(), List.of()),
                new ReportDetail(
                        Dimensions.NONE,
                        List.of(),
                        parts.group(4) == null ? new Recovery.NotNeeded() : planned(LocalDate.parse(parts.group(4))),
                        "",
                        light + " explained",
                        !parts.group(3).isEmpty(),
                        parts.group(5) == null ? approved(on) : returned(LocalDate.parse(parts.group(5)))),
                Provenance.local("test"));
    }

    private static Recovery planned(LocalDate backToGreen) {
        return new Recovery.Planned("Staff left", "Recruit", "Project manager", backToGreen, "", backToGreen);
    }

    private static Review approved(LocalDate on) {
        return new Review(Review.State.APPROVED, "office", on, "", 1);
    }

    private static Review returned(LocalDate on) {
        return new Review(Review.State.RETURNED, "office", on, "Say by when.", 1);
    }
}
