package org.localityplan.app.draft;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.measure.edit.note.NoteKind;
import org.localityplan.desktop.measure.edit.note.NoteSubject;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.note.Signature;

/// The program as a process of its own, for tests that must kill it: types a sentence without end into a form, letter by
/// letter on the screen's thread, and says before each letter how many there will be and when its key was struck.
final class TypingProgram {

    static final DraftFolder.Whose WHOSE = new DraftFolder.Whose(new UUID(0, 1), "programme.office");
    static final String FIELD = "words";
    private static final Snapshot GIVEN = GivenStates.snapshot(GivenStates.months(12).history());
    private static final String SENTENCE = "Two posts stay vacant and the agency cover of the north is not enough, ";
    private static final int MILLIS_A_LETTER = 20;

    private TypingProgram() {}

    /// The sentence as far as it has so many letters.
    static String typed(int letters) {
        return SENTENCE.repeat(letters / SENTENCE.length() + 1).substring(0, letters);
    }

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                TypingProgram.class.getName(),
                folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Goes on where the draft in the folder ends.
    public static void main(String[] arguments) throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        FormModel form = form(Path.of(arguments[0]));
        int before = form.view().get().draft().typed(FIELD).length();
        for (int letters = before + 1;; letters++) {
            int now = letters;
            long struck = System.currentTimeMillis();
            Platform.runLater(() -> {
                out.println(now + " " + struck);
                form.type(FIELD, typed(now));
            });
            Thread.sleep(MILLIS_A_LETTER);
        }
    }

    /// The form that is typed into.
    static Script script() {
        var writer = new Signature("programme.office", GIVEN.asAt());
        return NoteKind.EVENT.script(NoteSubject.fresh(GIVEN.measures().getFirst(), writer));
    }

    private static FormModel form(Path folder) {
        var drafts = DraftFolder.open(folder, WHOSE, Background.live(), Clock.systemUTC());
        return new FormModel(GivenWorkspace.over(new StillPlan(GIVEN), drafts), script());
    }
}
