package org.localityplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.command.Surroundings;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenStore;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program as it is put together, without a window: what is typed outlives it.
class OpenPlanTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void keepsWhatIsTypedInTheFolderOfThePlanUntilItIsOpenedAgain() {
        var typed = Map.of("headline", "Two posts vac");
        onScreen(() -> {
            try (OpenPlan plan = opened("monday.plan")) {
                plan.shell().workspace().drafts().keep("status report", typed);
                return plan;
            }
        });
        assertThat(files()).singleElement().satisfies(file -> assertThat(Files.readString(file))
                .contains("\"draft\" : \"status report\"", "\"text.headline\" : \"Two posts vac\""));
        onScreen(() -> {
            try (OpenPlan other = opened("other.plan")) {
                assertThat(other.shell().workspace().drafts().read("status report")).isEmpty();
                return other;
            }
        });
    }

    @Test
    void saysThatADamagedDraftWasSetAside() throws IOException {
        onScreen(() -> {
            try (OpenPlan plan = opened("monday.plan")) {
                plan.shell().workspace().drafts().keep("status report", Map.of("headline", "Two"));
                plan.drafts().close();
                Files.writeString(files().getFirst(), "{ \"version\" : ");
                try (OpenPlan again = OpenPlan.of(plan.store(), around(), _ -> {}, () -> {})) {
                    assertThat(again.shell().workspace().notices().current().get().sentence())
                            .contains("A draft could not be read and was set aside");
                    assertThat(again.shell().workspace().drafts().read("status report")).isEmpty();
                }
                return plan;
            }
        });
    }

    private OpenPlan opened(String file) {
        return OpenPlan.of(GivenStore.of(folder.resolve(file), GivenPlan.snapshot()), around(), _ -> {}, () -> {});
    }

    private Surroundings around() {
        var nowhere = new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Surroundings(
                new Surroundings.Answers(nowhere, OutputStream.nullOutputStream(), false),
                nowhere,
                folder.resolve("person"),
                "programme.office",
                Clock.systemUTC());
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder.resolve("person/drafts"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void onScreen(Callable<OpenPlan> work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
