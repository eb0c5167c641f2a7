package org.localityplan.desktop.measure.page.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.history.AuditEntry;

class LinesTest {

    @Test
    void listsCommentaryNewestPeriodFirst() {
        var lines = CommentaryLine.of(GivenStates.full());
        assertThat(lines).extracting(CommentaryLine::period).containsExactly("Oct 2026", "Sep 2026");
        assertThat(lines.getLast().spoken())
                .isEqualTo("Sep 2026. Why: Two posts filled. What is being done: Induction complete in November. Owner:"
                        + " Lead therapist, by 30 Nov 26");
    }

    @Test
    void saysWhoChangedWhatWhenFromWhichValueToWhich() {
        var audit = List.of(entry(2, "Oct 2026", "690", "700"), entry(1, "Commentary", "", "Two posts filled"));
        assertThat(AuditLine.of(audit))
                .extracting(AuditLine::spoken)
                .containsExactly(
                        "1 Nov 2026, 09:30, analyst. Entered figures: Oct 2026. 690 → 700",
                        "1 Nov 2026, 09:30, analyst. Entered figures: Commentary. Two posts filled");
    }

    @Test
    void saysThatAValueWasTakenAway() {
        var audit = List.of(entry(1, "Event", "Duty rota changed", ""));
        assertThat(AuditLine.of(audit).getFirst().change())
                .isEqualTo("Duty rota changed → taken away");
    }

    private static AuditEntry entry(long sequence, String subject, String before, String after) {
        return new AuditEntry(
                sequence, Instant.parse("2026-11-01T09:30:00Z"), "analyst", "Entered figures", subject, before, after,
                "");
    }
}
