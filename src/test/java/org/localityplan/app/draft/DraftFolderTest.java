package org.localityplan.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.kit.workspace.Drafts.Kept;
import org.localityplan.desktop.kit.workspace.HeldBackground;

class DraftFolderTest {

    private static final UUID PLAN = new UUID(0, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T14:05:09.5Z"), ZoneId.of("Europe/London"));
    private static final String FORM = "commentary of measure “Waits < 18 weeks”";

    @TempDir
    private Path folder;

    private final HeldBackground time = new HeldBackground();

    @Test
    void readsAnotherDayWhatWasTyped() {
        var typed = Map.of("cause", "Two posts vacant,\n“both” in the north – 50 % – ✓", "empty", "");
        DraftFolder drafts = open(PLAN, "jo");
        drafts.keep(FORM, typed);
        time.passSecond();
        assertThat(open(PLAN, "jo").read(FORM))
                .contains(new Kept(LocalDateTime.of(2026, 11, 27, 14, 5, 9), typed));
        assertThat(open(PLAN, "jo").notices()).isEmpty();
    }

    @Test
    void writesADraftOnceASecondAndAlwaysTheNewest() {
        DraftFolder drafts = open(PLAN, "jo");
        drafts.keep(FORM, Map.of("cause", "T"));
        drafts.keep(FORM, Map.of("cause", "Tw"));
        assertThat(drafts.read(FORM).orElseThrow().texts()).containsEntry("cause", "Tw");
        assertThat(files()).isEmpty();
        assertThat(time.passSecond()).isEqualTo(1);
        assertThat(open(PLAN, "jo").read(FORM).orElseThrow().texts()).containsEntry("cause", "Tw");
        drafts.keep(FORM, Map.of("cause", "Two"));
        assertThat(time.passSecond()).isEqualTo(1);
        assertThat(open(PLAN, "jo").read(FORM).orElseThrow().texts()).containsEntry("cause", "Two");
    }

    @Test
    void writesWhatIsLeftWhenItIsClosed() {
        DraftFolder drafts = open(PLAN, "jo");
        drafts.keep(FORM, Map.of("cause", "Two"));
        drafts.close();
        assertThat(open(PLAN, "jo").read(FORM)).isPresent();
    }

    @Test
    void keepsPlansPeopleAndFormsApart() {
        DraftFolder drafts = open(PLAN, "jo");
        drafts.keep(FORM, Map.of("cause", "Two"));
        drafts.keep("commentary of measure “Waits > 18 weeks”", Map.of("cause", "None"));
        drafts.close();
        assertThat(open(new UUID(0, 2), "jo").read(FORM)).isEmpty();
        assertThat(open(PLAN, "DOMAIN\\jo").read(FORM)).isEmpty();
        assertThat(open(PLAN, "jo").read(FORM).orElseThrow().texts()).containsEntry("cause", "Two");
        assertThat(files()).hasSize(2);
    }

    @Test
    void removesTheFileOfADraftThatIsSaved() {
        DraftFolder drafts = open(PLAN, "jo");
        drafts.keep(FORM, Map.of("cause", "Two"));
        time.passSecond();
        drafts.keep(FORM, Map.of("cause", "Two posts"));
        drafts.drop(FORM);
        assertThat(files()).isEmpty();
        time.passSecond();
        drafts.close();
        assertThat(files()).isEmpty();
        assertThat(drafts.read(FORM)).isEmpty();
    }

    @Test
    void setsADamagedDraftAsideAndSaysSo() throws IOException {
        DraftFolder drafts = open(PLAN, "jo");
        drafts.keep(FORM, Map.of("cause", "Two posts vacant"));
        drafts.keep("other", Map.of("cause", "None"));
        drafts.close();
        Path damaged =
                files().stream().filter(file -> file.toString().contains("commentary")).findFirst().orElseThrow();
        byte[] whole = Files.readAllBytes(damaged);
        for (int length = 0; length < whole.length - 2; length++) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            DraftFolder again = open(PLAN, "jo");
            assertThat(again.read(FORM)).as("after %d of %d bytes", length, whole.length).isEmpty();
            assertThat(again.read("other")).isPresent();
            assertThat(again.notices()).singleElement().asString()
                    .startsWith("A draft could not be read and was set aside");
            Files.delete(
                    files().stream().filter(file -> file.toString().endsWith(".damaged")).findFirst().orElseThrow());
        }
    }

    @Test
    void setsAsideWhatAnotherVersionWrote() throws IOException {
        DraftFolder drafts = open(PLAN, "jo");
        drafts.keep(FORM, Map.of("cause", "Two posts vacant"));
        drafts.close();
        Path file = files().getFirst();
        Files.writeString(file, Files.readString(file).replace("\"version\" : \"1\"", "\"version\" : \"2\""));
        assertThat(open(PLAN, "jo").notices()).hasSize(1);
        assertThat(files()).singleElement().asString().endsWith(".json.20261127-140509.damaged");
    }

    @Test
    void saysOnceThatNothingCanBeKept() throws IOException {
        Files.writeString(folder.resolve(PLAN.toString()), "A file where the folder is to be");
        var told = new ArrayList<String>();
        DraftFolder drafts = open(PLAN, "jo");
        drafts.whenNotKept(told::add);
        drafts.keep(FORM, Map.of("cause", "Two"));
        time.passSecond();
        drafts.keep(FORM, Map.of("cause", "Two posts"));
        time.passSecond();
        assertThat(told).singleElement().asString().startsWith("What you type cannot be kept in “");
        assertThat(drafts.read(FORM).orElseThrow().texts()).containsEntry("cause", "Two posts");
    }

    private DraftFolder open(UUID plan, String person) {
        return DraftFolder.open(folder, new DraftFolder.Whose(plan, person), time.background(), CLOCK);
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
