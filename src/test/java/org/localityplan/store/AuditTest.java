package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.store.file.Engine;

class AuditTest {

    @TempDir
    Path folder = Path.of("");

    private Path planWithFourLines() {
        try (PlanStore store = OpenPlan.made(folder)) {
            for (int i = 0; i < 3; i++) {
                OpenPlan.saved(store.carryOut(OpenPlan.record(100 + i, LocalDate.of(2026, 11, 10 + i), 384)));
            }
            return store.file();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE audit SET words_after = '1 waiting' WHERE line = 2",
        "UPDATE audit SET person = 'colleague' WHERE line = 4",
        "UPDATE audit SET written_at = written_at + INTERVAL '1' SECOND WHERE line = 3",
        "UPDATE audit SET action = 'Recorded', subject = 'a waiting-list count' WHERE line = 3",
        "DELETE FROM audit WHERE line = 1",
        "DELETE FROM audit WHERE line = 3",
        "UPDATE audit SET line = CASE line WHEN 2 THEN 9 ELSE line END",
        "UPDATE audit SET line = 5 - line"
    })
    void noticesChangedRemovedAndMovedLines(String tampering) throws Exception {
        Path plan = planWithFourLines();
        Engine engine = Engine.open(plan);
        engine.owner().execute(tampering);
        engine.compactAndClose();
        Bytes.fitManifest(plan);
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder)))) {
            assertThat(store.verifyAudit()).isFalse();
        }
    }

    @Test
    void holdsWhenNothingWasTamperedWith() {
        Path plan = planWithFourLines();
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder)))) {
            assertThat(store.verifyAudit()).isTrue();
            assertThat(store.audit()).extracting(entry -> entry.sequence()).containsExactly(4L, 3L, 2L, 1L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE audit SET person = 'colleague'",
        "DELETE FROM audit",
        "UPDATE plan_identity SET schema_number = 9",
        "DELETE FROM flyway_schema_history",
        "DROP TABLE audit",
        "DROP ALL OBJECTS",
        "SHUTDOWN",
        "SCRIPT TO '/tmp/locality-plan-script.sql'",
        "BACKUP TO '/tmp/locality-plan-backup.zip'",
        "CREATE ALIAS run FOR 'java.lang.System.exit'",
        "SELECT * FROM CSVREAD('/etc/passwd')",
        "SELECT FILE_READ('/etc/passwd')"
    })
    void deniesTheProgramWhatItNeverNeeds(String statement) {
        Path plan = planWithFourLines();
        Engine engine = Engine.open(plan);
        try {
            Jdbi program = engine.jdbi();
            assertThatThrownBy(() -> run(program, statement))
                    .isInstanceOfAny(UnableToExecuteStatementException.class, UnableToCreateStatementException.class);
        } finally {
            engine.compactAndClose();
        }
    }

    private static void run(Jdbi program, String statement) {
        try (Handle handle = program.open()) {
            handle.execute(statement);
        }
    }
}
