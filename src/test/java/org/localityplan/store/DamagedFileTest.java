package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;

/// Whatever is wrong with a file, it is found before a figure is shown, and the file is left as it is.
class DamagedFileTest {

    private static final int FLIPS = 200;
    private static final int CUTS = 50;

    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private static Path whole = Path.of("");

    @BeforeAll
    static void closePlan() {
        try (PlanStore store = OpenPlan.made(shared)) {
            whole = store.file();
        }
    }

    private Refusal refused(Path plan) throws IOException {
        String before = Bytes.hash(plan);
        Refusal refusal = OpenPlan.refused(PlanStore.open(plan, OpenPlan.session(folder)));
        assertThat(Bytes.hash(plan)).isEqualTo(before);
        assertThat(new PlanFile(plan).lock()).doesNotExist();
        return refusal;
    }

    @Test
    void findsEveryFlippedBit() throws IOException {
        Random random = new Random(1);
        Path plan = Bytes.copy(whole, folder.resolve("flipped.plan"));
        for (int i = 0; i < FLIPS; i++) {
            long bit = random.nextLong(Files.size(plan) * 8);
            Bytes.flip(plan, bit);
            assertThat(refused(plan)).as("bit %d", bit).isInstanceOf(Refusal.Damaged.class);
            Bytes.flip(plan, bit);
        }
        OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder))).close();
    }

    @Test
    void findsAFlippedBitAlsoByAManifestOfAnEarlierVersion() throws IOException {
        Path plan = Bytes.copy(whole, folder.resolve("earlier.plan"));
        Path manifest = new PlanFile(plan).manifest();
        String today = Files.readString(manifest);
        String earlier = today.replaceAll("\\s*\"crc32c\"[^,]*,", "");
        assertThat(earlier).isNotEqualTo(today);
        Files.writeString(manifest, earlier);
        Bytes.flip(plan, 4711);
        assertThat(refused(plan)).isInstanceOf(Refusal.Damaged.class);
        Bytes.flip(plan, 4711);
        OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder))).close();
        assertThat(manifest).content().contains("crc32c");
    }

    @Test
    void findsEveryCut() throws IOException {
        Random random = new Random(2);
        for (int i = 0; i < CUTS; i++) {
            Path plan = Bytes.copy(whole, folder.resolve("cut" + i + ".plan"));
            Bytes.cut(plan, random.nextInt((int) Files.size(whole)));
            assertThat(refused(plan)).isInstanceOf(Refusal.Cut.class);
        }
    }

    @Test
    void neverShowsWrongFiguresOfFileCutAfterKill() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 10; i++) {
            Path plan = Bytes.copy(whole, folder.resolve("killed" + i + ".plan"));
            Bytes.rewriteManifest(plan, "closed", "open");
            Bytes.cut(plan, random.nextInt((int) Files.size(whole)));
            String before = Bytes.hash(plan);
            switch (PlanStore.open(plan, OpenPlan.session(folder))) {
                case Opening.Refused(Refusal refusal) -> {
                    assertThat(refusal).isInstanceOf(Refusal.Damaged.class);
                    assertThat(Bytes.hash(plan)).isEqualTo(before);
                }
                case Opening.Opened(PlanStore store) -> {
                    assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());
                    store.close();
                }
            }
        }
    }

    @Test
    void refusesKilledFileWithoutDatabaseInIt() throws IOException {
        Path plan = Bytes.copy(whole, folder.resolve("overwritten.plan"));
        Bytes.rewriteManifest(plan, "closed", "open");
        Files.writeString(plan, "A letter");
        assertThat(refused(plan)).isInstanceOf(Refusal.Damaged.class);
    }

    @Test
    void refusesKilledFileThatLostTheTrailItHad() throws IOException {
        Path plan = Bytes.copy(whole, folder.resolve("older.plan"));
        Bytes.rewriteManifest(plan, "closed", "open");
        Path manifest = new PlanFile(plan).manifest();
        Files.writeString(manifest, Files.readString(manifest).replaceAll("(\"audit\" : \")....", "$10000"));
        assertThat(refused(plan)).isInstanceOf(Refusal.Damaged.class);
    }

    @Test
    void refusesWhatIsNoPlan() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.plan"), "Dear board");
        assertThat(refused(letter)).isInstanceOf(Refusal.NotAPlan.class);
        Path empty = Files.createFile(folder.resolve("empty.plan"));
        assertThat(refused(empty)).isInstanceOf(Refusal.NotAPlan.class);
        Path database = folder.resolve("other.plan");
        Engine.create(database).compactAndClose();
        assertThat(refused(database)).isInstanceOf(Refusal.NotAPlan.class);
        Path directory = Files.createDirectory(folder.resolve("folder.plan"));
        assertThat(OpenPlan.refused(PlanStore.open(directory, OpenPlan.session(folder))))
                .isInstanceOf(Refusal.NotAPlan.class);
    }

    @Test
    void refusesNewerSchemaAndNewerEngineByTheManifest() throws IOException {
        Path schema = Bytes.copy(whole, folder.resolve("schema.plan"));
        Bytes.rewriteManifest(schema, "\"schema\" : \"" + Schema.VERSION, "\"schema\" : \"" + (Schema.VERSION + 1));
        assertThat(refused(schema)).isInstanceOf(Refusal.Newer.class);
        Bytes.rewriteManifest(schema, "closed", "open");
        assertThat(refused(schema)).isInstanceOf(Refusal.Newer.class);
        Path engine = Bytes.copy(whole, folder.resolve("engine.plan"));
        Bytes.rewriteManifest(engine, Engine.VERSION, "2.10.1");
        assertThat(refused(engine)).isInstanceOf(Refusal.Newer.class);
    }

    @Test
    void refusesNewerFileWithoutManifest() throws IOException {
        Path plan = Bytes.copy(whole, folder.resolve("newer.plan"));
        Engine engine = Engine.open(plan);
        engine.owner().execute("UPDATE plan_identity SET schema_number = ?", Schema.VERSION + 1);
        engine.compactAndClose();
        Files.delete(new PlanFile(plan).manifest());
        assertThat(refused(plan)).isInstanceOf(Refusal.Newer.class);
    }

    @Test
    void opensFileWithoutManifestAndSaysWhatThatMeans() throws IOException {
        Path plan = folder.resolve("alone.plan");
        Files.copy(whole, plan);
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder)))) {
            assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());
            assertThat(store.notices()).singleElement().asString().contains("without its manifest");
        }
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder)))) {
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void treatsUnreadableManifestAsNone() throws IOException {
        for (String text : new String[] {"{", "[]", "{\"state\":\"closed\"}", "{\"state\":{}}", "\u0000"}) {
            Path plan = folder.resolve("manifest" + text.length() + text.hashCode() + ".plan");
            Files.copy(whole, plan);
            Files.writeString(new PlanFile(plan).manifest(), text);
            try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder)))) {
                assertThat(store.notices()).singleElement().asString().contains("without its manifest");
            }
        }
    }

    @Test
    void refusesTamperedTrailOfKilledFile() throws IOException {
        Path plan = Bytes.copy(whole, folder.resolve("tampered.plan"));
        Engine engine = Engine.open(plan);
        engine.owner().execute("UPDATE audit SET person = 'somebody.else'");
        engine.compactAndClose();
        Bytes.rewriteManifest(plan, "closed", "open");
        assertThat(refused(plan)).isInstanceOf(Refusal.Damaged.class);
    }

    @Test
    void namesWhatIsMissingOrAlreadyThere() throws IOException {
        Session session = OpenPlan.session(folder);
        assertThat(OpenPlan.refused(PlanStore.open(folder.resolve("none.plan"), session)))
                .isEqualTo(new Refusal.Missing("none.plan"));
        assertThat(OpenPlan.refused(PlanStore.openCopyReadOnly(folder.resolve("none.plan"), session)))
                .isEqualTo(new Refusal.Missing("none.plan"));
        Path there = Files.createFile(folder.resolve("there.plan"));
        assertThat(OpenPlan.refused(PlanStore.create(there, RichPlan.snapshot(), session)))
                .isEqualTo(new Refusal.AlreadyThere("there.plan"));
        assertThat(there).isEmptyFile();
    }

    @Test
    void refusesNamesThatWouldBeReadAsSettings() throws IOException {
        Session session = OpenPlan.session(folder);
        Path name = folder.resolve("a;INIT=x.plan");
        assertThat(OpenPlan.refused(PlanStore.create(name, RichPlan.snapshot(), session)))
                .isInstanceOf(Refusal.BadName.class);
        Files.createFile(name);
        assertThat(OpenPlan.refused(PlanStore.open(name, session))).isInstanceOf(Refusal.BadName.class);
    }

    @Test
    void refusesWhereNothingCanBeWrittenBeside() throws IOException {
        Path plan = Bytes.copy(whole, folder.resolve("protected.plan"));
        Files.createDirectory(new PlanFile(plan).lock());
        assertThat(OpenPlan.refused(PlanStore.open(plan, OpenPlan.session(folder))))
                .isInstanceOf(Refusal.ReadOnlyFolder.class);
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(OpenPlan.refused(
                PlanStore.create(file.resolve("x.plan"), RichPlan.snapshot(), OpenPlan.session(folder))))
                .isInstanceOf(Refusal.Unreachable.class);
    }

    @Test
    void leavesNoTraceOfPlanWhoseContentCannotBeKept() {
        Path plan = folder.resolve("impossible.plan");
        Opening opening =
                PlanStore.create(plan, RichPlan.withTitle("x".repeat(301)), OpenPlan.session(folder));
        assertThat(OpenPlan.refused(opening)).isInstanceOf(Refusal.Unreachable.class);
        assertThat(plan).doesNotExist();
    }
}
