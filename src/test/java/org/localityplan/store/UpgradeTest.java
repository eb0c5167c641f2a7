package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.domain.budget.Budget.Gap;
import org.localityplan.domain.budget.Budget.Stated;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.PlanChange.RemovePeerGroup;
import org.localityplan.domain.history.PlanChange.SetPeerGroup;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.store.file.Backups;
import org.localityplan.store.file.Fingerprint;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.file.Scratch;
import org.localityplan.store.schema.Schema;

/// What becomes of a plan of an older schema.
@ParameterizedClass(name = "schema {0}")
@ValueSource(ints = {1, 2, 4})
class UpgradeTest {

    private final OlderSchema older;

    UpgradeTest(int number) {
        this.older = new OlderSchema(number);
    }

    @TempDir
    Path folder = Path.of("");

    private Opening open(PlanFile plan) {
        return PlanStore.open(plan.path(), OpenPlan.session(folder));
    }

    private static int schema(PlanFile plan) throws IOException {
        return ((Manifest.Closed) Manifest.read(plan.manifest())).marks().schema();
    }

    @Test
    void showsAndTakesTheSameAsBefore() throws IOException {
        PlanFile plan = older.made(folder);
        List<AuditEntry> trail;
        try (PlanStore store = OpenPlan.opened(open(plan))) {
            assertThat(store.snapshot()).isEqualTo(older.content());
            assertThat(store.notices()).isEmpty();
            trail = store.audit();
            OpenPlan.saved(store.carryOut(OpenPlan.record(100, RichPlan.TODAY, 1)));
            assertThat(store.verifyAudit()).isTrue();
        }
        assertThat(schema(plan)).isEqualTo(Schema.VERSION);
        assertThat(folder).isDirectoryNotContaining("glob:**/*.new");
        try (PlanStore store = OpenPlan.opened(open(plan))) {
            assertThat(store.audit()).hasSize(2).endsWith(trail.getFirst());
            OpenPlan.saved(store.undo());
            assertThat(store.snapshot()).isEqualTo(older.content());
        }
    }

    @Test
    void takesAPeerGroupAsAnyOtherPlanDoes() throws IOException {
        PlanFile plan = older.made(folder);
        try (PlanStore store = OpenPlan.opened(open(plan))) {
            PeerGroup usual = older.content().peerGroups().getFirst();
            OpenPlan.saved(store.carryOut(new SetPeerGroup("", new PeerGroup("Ours", usual.areas()), 0)));
            OpenPlan.saved(store.carryOut(new RemovePeerGroup(usual.name())));
            assertThat(store.snapshot().peerGroups()).first().isEqualTo(new PeerGroup("Ours", usual.areas()));
            OpenPlan.saved(store.undo());
            OpenPlan.saved(store.undo());
            assertThat(store.snapshot()).isEqualTo(older.content());
        }
    }

    @Test
    void takesAGapAsAnyOtherPlanDoes() throws IOException {
        PlanFile plan = older.made(folder);
        try (PlanStore store = OpenPlan.opened(open(plan))) {
            Gap known = store.snapshot().budget().gaps().getFirst();
            Gap changed = GapTest.gap(known.id(), "Do less", "40", new Stated.Nothing());
            Gap made = GapTest.gap(RichPlan.id(400), "Medium-term plan", "10", new Stated.Nothing());
            OpenPlan.saved(store.carryOut(GapTest.gaps(changed, made)));
            assertThat(store.snapshot().budget().gaps()).containsExactly(changed, made);
            OpenPlan.saved(store.undo());
            assertThat(store.snapshot()).isEqualTo(older.content());
        }
    }

    @Test
    void isBackedUpAsItWas() throws IOException {
        PlanFile plan = older.made(folder);
        Fingerprint before = Fingerprint.of(plan.path());
        OpenPlan.opened(open(plan)).close();
        try (Stream<Path> zips = Files.list(folder.resolve("backups")); Scratch scratch = Scratch.make()) {
            Path zip = zips.toList().getFirst();
            var backup = new Backups.Backup(zip, OpenPlan.NOW, Files.getLastModifiedTime(zip), "");
            PlanFile kept = Backups.unpack(backup, scratch.folder());
            assertThat(Fingerprint.of(kept.path())).isEqualTo(before);
            assertThat(schema(kept)).isEqualTo(older.number());
            try (PlanStore store = OpenPlan.opened(open(kept))) {
                assertThat(store.snapshot()).isEqualTo(older.content());
            }
        }
    }

    @Test
    void staysAsItIsWithoutBackup() throws IOException {
        PlanFile plan = older.made(folder);
        Fingerprint before = Fingerprint.of(plan.path());
        Files.writeString(folder.resolve("backups"), "no folder");
        assertThat(OpenPlan.refused(open(plan))).isInstanceOf(Refusal.NoBackup.class);
        assertThat(Fingerprint.of(plan.path())).isEqualTo(before);
        assertThat(schema(plan)).isEqualTo(older.number());
    }

    /// Whether the program was ended before or after the new file took its place.
    @Test
    void opensAfterUpgradeThatWasCutShort() throws IOException {
        PlanFile plan = older.made(folder);
        var closed = (Manifest.Closed) Manifest.read(plan.manifest());
        Files.writeString(plan.unfinished(), "half a copy");
        Manifest.write(plan.manifest(), new Manifest.Open(closed.marks(), closed.head()));
        try (PlanStore store = OpenPlan.opened(open(plan))) {
            assertThat(store.snapshot()).isEqualTo(older.content());
            assertThat(store.notices()).singleElement().asString().contains("was not closed");
        }
        var upgraded = (Manifest.Closed) Manifest.read(plan.manifest());
        Manifest.write(plan.manifest(), new Manifest.Open(upgraded.marks(), upgraded.head()));
        try (PlanStore store = OpenPlan.opened(open(plan))) {
            assertThat(store.snapshot()).isEqualTo(older.content());
        }
    }

    @Test
    void canBeLookedAtWithoutBeingChanged() throws IOException {
        PlanFile plan = older.made(folder);
        Fingerprint before = Fingerprint.of(plan.path());
        try (PlanStore copy = OpenPlan.opened(PlanStore.openCopyReadOnly(plan.path(), OpenPlan.session(folder)))) {
            assertThat(copy.snapshot()).isEqualTo(older.content());
            assertThat(copy.readOnly()).isTrue();
        }
        assertThat(Fingerprint.of(plan.path())).isEqualTo(before);
    }

    @Test
    void opensWithoutItsManifest() throws IOException {
        PlanFile plan = older.made(folder);
        Files.delete(plan.manifest());
        try (PlanStore store = OpenPlan.opened(open(plan))) {
            assertThat(store.snapshot()).isEqualTo(older.content());
        }
        assertThat(schema(plan)).isEqualTo(Schema.VERSION);
    }
}
