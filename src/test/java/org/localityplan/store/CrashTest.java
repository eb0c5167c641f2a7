package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.waiting.WaitingCount;

/// Kills the program at random moments while it records counts. Every count that was acknowledged is there afterwards.
/// `-Dkills=1000` does so for longer than every build can.
class CrashTest {

    private static final int KILLS = Integer.getInteger("kills", 30);

    /// A plan is used again after a kill, as in life, until it has this many kills behind it.
    private static final int KILLS_A_PLAN = 10;

    private static final int LONGEST_LIFE_MILLIS = 400;

    @TempDir
    Path folder = Path.of("");

    @Test
    void losesNoAcknowledgedCount() throws Exception {
        Random random = new Random();
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill += KILLS_A_PLAN) {
            Path home = Files.createDirectory(folder.resolve("plan" + kill));
            Path plan = home.resolve("trafford.plan");
            OpenPlan.opened(PlanStore.create(plan, RichPlan.since(ChildProgram.FIRST_DAY), OpenPlan.session(home)))
                    .close();
            acknowledged += killAndCompare(plan, Math.min(KILLS_A_PLAN, KILLS - kill), random);
        }
        assertThat(acknowledged).as("counts acknowledged before %d kills", KILLS).isGreaterThan(KILLS);
    }

    /// Kills the program several times on one plan and looks for everything it had acknowledged each time.
    private static int killAndCompare(Path plan, int kills, Random random) throws Exception {
        Set<Integer> acknowledged = new TreeSet<>();
        int next = 0;
        for (int i = 0; i < kills; i++) {
            acknowledged.addAll(acknowledgedBeforeKill(plan, next, random.nextInt(LONGEST_LIFE_MILLIS)));
            Set<UUID> kept = keptAfterKill(plan);
            assertThat(kept)
                    .as("counts kept after kill %d", i + 1)
                    .containsAll(acknowledged.stream()
                            .map(number -> RichPlan.id(1_000 + number))
                            .collect(Collectors.toSet()));
            next = kept.size();
        }
        return acknowledged.size();
    }

    private static Set<Integer> acknowledgedBeforeKill(Path plan, int from, int millis) throws Exception {
        Set<Integer> acknowledged = new TreeSet<>();
        Process child = ChildProgram.start(plan, "programme.office", Optional.of(from));
        try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(lines.readLine()).isEqualTo(ChildProgram.READY);
            long end = System.nanoTime() + millis * 1_000_000L;
            readUntil(end, lines, acknowledged);
            child.toHandle().destroyForcibly(); // unlike the process itself, its handle leaves what it wrote readable
            lines.lines().map(Integer::valueOf).forEach(acknowledged::add);
        } finally {
            child.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private static void readUntil(long end, BufferedReader lines, Set<Integer> acknowledged) throws IOException {
        while (System.nanoTime() < end) {
            acknowledged.add(Integer.valueOf(lines.readLine()));
        }
    }

    private static Set<UUID> keptAfterKill(Path plan) {
        Path home = Optional.ofNullable(plan.getParent()).orElseThrow();
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(home)))) {
            assertThat(store.notices()).singleElement().asString().contains("was not closed");
            assertThat(store.verifyAudit()).isTrue();
            return store.snapshot().waitingList(RichPlan.ASSESSMENTS).orElseThrow().counts().stream()
                    .map(WaitingCount::id)
                    .filter(id -> id.compareTo(RichPlan.id(1_000)) >= 0)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
