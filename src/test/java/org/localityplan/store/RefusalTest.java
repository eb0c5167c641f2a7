package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.store.file.Causes;

class RefusalTest {

    private static final String FILE = "trafford.plan";

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal.Held(FILE, "colleague", OpenPlan.NOW, ZoneId.of("Europe/London")),
                new Refusal.Missing(FILE),
                new Refusal.AlreadyThere(FILE),
                new Refusal.NotAPlan(FILE),
                new Refusal.Newer(FILE, "9.9"),
                new Refusal.Damaged(FILE),
                new Refusal.Cut(FILE, 4_096),
                new Refusal.ReadOnlyFolder(FILE),
                new Refusal.BadName(FILE),
                new Refusal.Unreachable(FILE, "No space left on device."),
                new Refusal.NoCopy(FILE),
                new Refusal.NoBackup(FILE, "No space left on device"));
    }

    /// What happened, what is safe, what to do: at least three sentences of plain words.
    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhatHappenedWhatIsSafeAndWhatToDo(Refusal refusal) {
        String sentence = refusal.sentence();
        assertThat(sentence).contains("“trafford.plan”").endsWith(".").doesNotContain("%", "Exception", "  ");
        assertThat(sentence.split("\\. ")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sentence).containsAnyOf("Nothing was", "was left as it is", "is safe");
    }

    @Test
    void namesTheInnermostCause() {
        Throwable full = new IllegalStateException("outside", new IOException("No space left on device\nmore"));
        assertThat(Causes.words(full)).isEqualTo("No space left on device.");
        assertThat(Causes.words(new IOException("Ends."))).isEqualTo("Ends.");
        assertThat(Causes.words(new IOException())).isEqualTo("IOException.");
    }
}
