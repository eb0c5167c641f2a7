package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.file.Backups;
import org.localityplan.store.file.PlanFile;

class BackupTest {

    @TempDir
    Path folder = Path.of("");

    private Session after(int hours) {
        Session session = OpenPlan.session(folder);
        return new Session(session.person(), Clock.offset(session.clock(), Duration.ofHours(hours)), session.backups());
    }

    private List<Path> zips() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.sorted().toList();
        }
    }

    private void recordOnDay(Path plan, int number) {
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, after(number)))) {
            OpenPlan.saved(store.carryOut(OpenPlan.record(100 + number, LocalDate.of(2026, 1, 1 + number), 384)));
        }
    }

    @Test
    void backsUpWhenOpenedAfterAChangeAndOnlyThen() throws IOException {
        Path plan;
        try (PlanStore store = OpenPlan.made(folder)) {
            plan = store.file();
            assertThat(store.lastBackup()).contains(OpenPlan.NOW.truncatedTo(ChronoUnit.MILLIS));
        }
        OpenPlan.opened(PlanStore.open(plan, after(1))).close();
        assertThat(zips()).hasSize(1);
        recordOnDay(plan, 2);
        assertThat(zips()).hasSize(1);
        OpenPlan.opened(PlanStore.open(plan, after(3))).close();
        assertThat(zips()).hasSize(2);
    }

    @Test
    void keepsTheTenNewest() throws IOException {
        OpenPlan.made(folder).close();
        Path plan = folder.resolve("trafford.plan");
        Path first = zips().getFirst();
        Path stranger = Files.createFile(folder.resolve("backups").resolve("holiday.zip"));
        for (int i = 1; i <= 12; i++) {
            recordOnDay(plan, i);
        }
        assertThat(zips()).hasSize(Backups.KEPT + 1).contains(stranger).doesNotContain(first);
    }

    @Test
    void holdsThePlanAsItWas() throws IOException {
        OpenPlan.made(folder).close();
        Path plan = folder.resolve("trafford.plan");
        recordOnDay(plan, 1);
        Snapshot then;
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, after(2)))) {
            then = store.snapshot();
            OpenPlan.saved(store.undo());
        }
        Backups.Backup newest =
                new Backups.Backup(zips().getLast(), OpenPlan.NOW, FileTime.from(OpenPlan.NOW), "");
        PlanFile restored = Backups.unpack(newest, Files.createDirectory(folder.resolve("restored")));
        try (PlanStore store = OpenPlan.opened(PlanStore.open(restored.path(), after(3)))) {
            assertThat(store.snapshot()).isEqualTo(then);
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void opensWithANoticeWhenNoBackupCanBeMade() throws IOException {
        OpenPlan.made(folder).close();
        Path file = Files.createFile(folder.resolve("file"));
        Session session = new Session("programme.office", after(0).clock(), file.resolve("backups"));
        try (PlanStore store = OpenPlan.opened(PlanStore.open(folder.resolve("trafford.plan"), session))) {
            assertThat(store.notices()).singleElement().asString().startsWith("No backup could be made");
            assertThat(store.lastBackup()).isEmpty();
        }
    }
}
