package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.history.Outcome;
import org.localityplan.store.file.PlanFile;

/// A plan that another process has open.
class SecondProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder = Path.of("");

    private Path plan() {
        try (PlanStore store = OpenPlan.made(folder)) {
            OpenPlan.saved(store.carryOut(OpenPlan.record(100, DAY, 384)));
            return store.file();
        }
    }

    private static void awaitReady(Process holder) throws IOException {
        BufferedReader lines = holder.inputReader(StandardCharsets.US_ASCII);
        assertThat(lines.readLine()).isEqualTo(ChildProgram.READY);
    }

    @Test
    void saysWhoHasItAndOffersACopy() throws Exception {
        Path plan = plan();
        Process holder = ChildProgram.start(plan, "colleague", Optional.empty());
        try (OutputStream input = holder.getOutputStream()) {
            awaitReady(holder);
            Session session = OpenPlan.session(folder);

            Refusal refusal = OpenPlan.refused(PlanStore.open(plan, session));
            assertThat(refusal.sentence())
                    .contains("“trafford.plan” is open: colleague has had it open since 10:15 on 22 Nov 2026");
            try (PlanStore copy = OpenPlan.opened(PlanStore.openCopyReadOnly(plan, session))) {
                looksAtCopy(copy);
            }
            input.write('\n');
            input.flush();
            assertThat(holder.waitFor()).isZero();
            assertThat(new PlanFile(plan).lock()).doesNotExist();
            OpenPlan.opened(PlanStore.open(plan, session)).close();
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private static void looksAtCopy(PlanStore copy) {
        assertThat(copy.readOnly()).isTrue();
        assertThat(copy.lastBackup()).isPresent();
        assertThat(copy.notices()).singleElement().asString().contains("read-only copy");
        assertThat(copy.snapshot().waitingList(RichPlan.ASSESSMENTS).orElseThrow().counts())
                .hasSize(3);
        assertThat(copy.audit()).hasSize(2);
        assertThat(copy.snapshotOf(RichPlan.SALFORD.code()).locality()).isEqualTo(RichPlan.SALFORD);
        assertThat(copy.undo()).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                refused.faults().getFirst().sentence())
                .contains("read-only copy"));
    }

    @Test
    void makesTheCopyFromTheFileWhenThereIsNoBackup() throws Exception {
        Path plan = plan();
        Process holder = ChildProgram.start(plan, "colleague", Optional.empty());
        try {
            awaitReady(holder);
            deleteBackups();
            Session session = OpenPlan.session(folder);
            try (PlanStore copy = OpenPlan.opened(PlanStore.openCopyReadOnly(plan, session))) {
                assertThat(copy.snapshot().waitingList(RichPlan.ASSESSMENTS).orElseThrow().counts())
                        .hasSize(3);
            }
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private void deleteBackups() throws IOException {
        try (Stream<Path> zips = Files.list(folder.resolve("backups"))) {
            for (Path zip : zips.toList()) {
                Files.delete(zip);
            }
        }
    }

    @Test
    void opensAfterTheHolderWasKilledThoughItsLockFileIsStillThere() throws Exception {
        Path plan = plan();
        Process holder = ChildProgram.start(plan, "colleague", Optional.empty());
        awaitReady(holder);
        holder.destroyForcibly().waitFor();
        assertThat(new PlanFile(plan).lock()).exists();
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder)))) {
            assertThat(store.notices()).singleElement().asString().contains("was not closed");
            assertThat(store.audit()).hasSize(2);
        }
    }

    @Test
    void refusesTheSamePlanTwiceInOneProcess() {
        try (PlanStore store = OpenPlan.made(folder)) {
            Refusal refusal = OpenPlan.refused(PlanStore.open(store.file(), OpenPlan.session(folder)));
            assertThat(refusal).isInstanceOf(Refusal.Held.class);
        }
    }

    @Test
    void copiesClosedPlanItself() throws IOException {
        Path plan = plan();
        String before = Bytes.hash(plan);
        try (PlanStore copy = OpenPlan.opened(PlanStore.openCopyReadOnly(plan, OpenPlan.session(folder)))) {
            looksAtCopy(copy);
        }
        assertThat(Bytes.hash(plan)).isEqualTo(before);
    }

    @Test
    void showsTheBackupOfADamagedPlanAndNothingWhenThereIsNone() throws IOException {
        Path plan = plan();
        Bytes.flip(plan, 80_000);
        Session session = OpenPlan.session(folder);
        try (PlanStore copy = OpenPlan.opened(PlanStore.openCopyReadOnly(plan, session))) {
            assertThat(copy.snapshot()).isEqualTo(RichPlan.snapshot());
        }
        try (Stream<Path> zips = Files.list(session.backups())) {
            for (Path zip : zips.toList()) {
                Files.write(zip, new byte[0]);
            }
        }
        assertThat(OpenPlan.refused(PlanStore.openCopyReadOnly(plan, session))).isInstanceOf(Refusal.NoCopy.class);
        Files.delete(new PlanFile(plan).manifest());
        Files.writeString(plan, "A letter");
        assertThat(OpenPlan.refused(PlanStore.openCopyReadOnly(plan, session))).isInstanceOf(Refusal.NoCopy.class);
    }
}
