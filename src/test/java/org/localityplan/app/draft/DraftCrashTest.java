package org.localityplan.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.kit.workspace.Background;

/// Kills the program in the middle of a sentence: at most two seconds of typing are gone.
/// `-Dtyping.kills=50` does so for longer than every build can.
class DraftCrashTest {

    private static final int KILLS = Integer.getInteger("typing.kills", 3);
    private static final int TYPING_MILLIS = 2_500;
    private static final int AND_UP_TO_MILLIS = 1_500;
    private static final int LOST_AT_MOST_MILLIS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void losesAtMostTwoSecondsOfTyping() throws Exception {
        var random = new Random();
        for (int kill = 1; kill <= KILLS; kill++) {
            NavigableMap<Long, Integer> struck = new TreeMap<>();
            long killed = killedWhileTyping(TYPING_MILLIS + random.nextInt(AND_UP_TO_MILLIS), struck);
            int safe = struck.headMap(killed - LOST_AT_MOST_MILLIS).lastEntry().getValue();
            String kept = kept();
            assertThat(kept).as("kept after kill %d", kill).isEqualTo(TypingProgram.typed(kept.length()));
            assertThat(kept).as("kept after kill %d", kill).hasSizeBetween(safe, struck.lastEntry().getValue());
        }
    }

    /// @param struck gets the number of letters by the moments their keys were struck
    /// @return the moment of the kill
    private long killedWhileTyping(int millis, NavigableMap<Long, Integer> struck) throws Exception {
        Process child = TypingProgram.start(folder);
        try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
            long first = take(lines.readLine(), struck);
            while (struck.lastKey() < first + millis) {
                take(lines.readLine(), struck);
            }
            long killed = System.currentTimeMillis();
            child.toHandle().destroyForcibly(); // unlike the process itself, its handle leaves what it wrote readable
            readOn(lines, struck);
            return killed;
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void readOn(BufferedReader lines, NavigableMap<Long, Integer> struck) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            take(line, struck);
        }
    }

    private static long take(String line, NavigableMap<Long, Integer> struck) {
        String[] words = line.split(" ", -1);
        long at = Long.parseLong(words[1]);
        struck.put(at, Integer.valueOf(words[0]));
        return at;
    }

    private String kept() {
        var drafts = DraftFolder.open(folder, TypingProgram.WHOSE, Background.atOnce(), Clock.systemUTC());
        assertThat(drafts.notices()).isEmpty();
        return drafts.read(TypingProgram.script().key())
                .map(draft -> draft.texts().getOrDefault(TypingProgram.FIELD, ""))
                .orElse("");
    }
}
