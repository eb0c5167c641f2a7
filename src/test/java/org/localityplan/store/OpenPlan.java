package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingCount;

/// Opens plans for tests, on the day that the rich plan is looked at.
final class OpenPlan {

    static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123456Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private OpenPlan() {}

    static Session session(Path folder) {
        return session(folder, "programme.office");
    }

    static Session session(Path folder, String person) {
        return new Session(person, Clock.fixed(NOW, ZONE), folder.resolve("backups"));
    }

    static PlanStore made(Path folder) {
        return made(folder, RichPlan.snapshot());
    }

    static PlanStore made(Path folder, Snapshot content) {
        return opened(PlanStore.create(folder.resolve("trafford.plan"), content, session(folder)));
    }

    static PlanStore opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).store();
    }

    static Refusal refused(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        return ((Opening.Refused) opening).refusal();
    }

    static Change.RecordWaitingCount record(int number, LocalDate day, int waiting) {
        WaitingCount.Flow flow = new WaitingCount.Flow.Counted(10, 5, 1);
        return new Change.RecordWaitingCount(
                RichPlan.ASSESSMENTS, RichPlan.count(number, day, waiting, flow));
    }

    static Outcome.Saved saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (Outcome.Saved) outcome;
    }
}
