package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;

/// What the reports of the sample say beside their light, by the key of what they report on and their period. A report of
/// which nothing more is known is settled.
final class SampleDetails {

    private static final Pattern EQUALS = Pattern.compile("=");

    private final Map<String, SampleRow> details = byReport("report_details.csv");
    private final Map<String, SampleRow> recoveries = byReport("recoveries.csv");
    private final Map<String, String> notDone = SampleFile.rows("not_done.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> key(row) + " " + row.text("promised"), row -> row.text("explanation")));

    private static Map<String, SampleRow> byReport(String file) {
        return SampleFile.rows(file).stream()
                .collect(Collectors.toUnmodifiableMap(SampleDetails::key, Function.identity()));
    }

    static String key(SampleRow row) {
        return row.text("of") + " " + row.text("period");
    }

    /// @param report the row of the report
    /// @param promised what the report before called next
    ReportDetail of(SampleRow report, List<String> promised) {
        ReportDetail brief = ReportDetail.brief(report.day("reported_on"));
        Recovery recovery = Optional.ofNullable(recoveries.get(key(report)))
                .map(SampleDetails::planned)
                .orElse(brief.recovery());
        return Optional.ofNullable(details.get(key(report)))
                .map(row -> new ReportDetail(
                        sides(row.keys("sides")),
                        promised.stream().map(words -> followUp(row, words)).toList(),
                        recovery,
                        row.text("changed"),
                        row.text("explanation"),
                        row.is("nothing_changed", "yes"),
                        review(row)))
                .orElseGet(() -> new ReportDetail(
                        brief.dimensions(), List.of(), recovery, "", "", false, brief.review()));
    }

    /// `TIME=RED COST=GREEN …`; what does not apply is left out.
    private static Dimensions sides(List<String> written) {
        return new Dimensions(written.stream()
                .map(side -> EQUALS.split(side))
                .collect(Collectors.toUnmodifiableMap(
                        side -> Dimension.valueOf(side[0]), side -> Light.valueOf(side[1]))));
    }

    private FollowUp followUp(SampleRow row, String promised) {
        String explanation = notDone.getOrDefault(key(row) + " " + promised, "");
        return new FollowUp(promised, explanation.isEmpty(), explanation);
    }

    private static Recovery planned(SampleRow row) {
        return new Recovery.Planned(
                row.text("cause"),
                row.text("action"),
                row.text("owner"),
                row.day("due"),
                row.text("help_wanted"),
                row.day("back_to_green"));
    }

    private static Review review(SampleRow row) {
        return new Review(
                row.one(Review.State.class, "state"),
                row.text("by"),
                row.day("on"),
                row.text("words"),
                row.whole("revision"));
    }
}
