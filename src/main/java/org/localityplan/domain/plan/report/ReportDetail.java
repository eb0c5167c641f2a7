package org.localityplan.domain.plan.report;

import java.time.LocalDate;
import java.util.List;

/// What a report says beside its light, its headline and its account.
///
/// @param followUps what became of what the report before called next
/// @param recovery how a project that is not on track is to get back
/// @param changed what evidence changed, where the light is another one than before; else empty
/// @param explanation why the declared light is better than the evidence; else empty
/// @param nothingChanged whether it was filed with the button "nothing changed"
public record ReportDetail(
        Dimensions dimensions,
        List<FollowUp> followUps,
        Recovery recovery,
        String changed,
        String explanation,
        boolean nothingChanged,
        Review review) {

    public ReportDetail {
        followUps = List.copyOf(followUps);
    }

    /// A report that gives a light and words only, as the papers of the board do; it is settled.
    ///
    /// @param on the day it was reported
    public static ReportDetail brief(LocalDate on) {
        return new ReportDetail(
                Dimensions.NONE,
                List.of(),
                new Recovery.NotNeeded(),
                "",
                "",
                false,
                new Review(Review.State.APPROVED, "", on, "", 1));
    }
}
