package org.localityplan.desktop.kit.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> patience = new ArrayDeque<>();
    private final Deque<Runnable> second = new ArrayDeque<>();
    private final Deque<Runnable> pause = new ArrayDeque<>();
    private final Background background = new Background(
            new Background.Threads(worker::add, pause::add, second::add), Runnable::run, patience::add);
    private final List<String> shown = new ArrayList<>();

    @Test
    void dropsTheAnswerToAnOlderRequestOfTheSameAsker() {
        ask("screen", "old");
        ask("screen", "new");
        runAll(worker);
        assertThat(shown).containsExactly("new");
    }

    @Test
    void dropsTheOlderAnswerEvenWhenItComesLast() {
        ask("screen", "old");
        ask("screen", "new");
        worker.pollLast().run();
        worker.pollLast().run();
        assertThat(shown).containsExactly("new");
    }

    @Test
    void answersDifferentAskers() {
        ask("one", "first");
        ask("other", "second");
        runAll(worker);
        assertThat(shown).containsExactly("first", "second");
    }

    @Test
    void tellsOlderWorkToStopByItsFlag() {
        var stopped = new AtomicBoolean();
        background.run("screen", "Loading", cancelled -> stopped.getAndSet(cancelled.get()), _ -> {});
        ask("screen", "new");
        runAll(worker);
        assertThat(stopped).isTrue();
    }

    @Test
    void showsProgressOnlyOfWorkThatTakesLong() {
        ask("screen", "quick");
        runAll(worker);
        runAll(patience);
        assertThat(background.progress().get()).isEmpty();

        ask("screen", "slow");
        runAll(patience);
        assertThat(background.progress().get()).isEqualTo("Loading slow …");
        runAll(worker);
        assertThat(background.progress().get()).isEmpty();
    }

    @Test
    void showsNothingOfCancelledWork() {
        ask("screen", "slow");
        runAll(patience);
        background.cancelAll();
        runAll(worker);
        assertThat(shown).isEmpty();
        assertThat(background.progress().get()).isEmpty();
    }

    @Test
    void endsProgressOfWorkThatFails() {
        background.run("screen", "Loading", _ -> fail(), shown::add);
        runAll(patience);
        assertThatThrownBy(() -> runAll(worker)).isInstanceOf(IllegalStateException.class);
        assertThat(background.progress().get()).isEmpty();
        assertThat(shown).isEmpty();
    }

    @Test
    void doesOnlyTheLastWorkOfAnAskerWhoWentOnAsking() {
        List<String> done = new ArrayList<>();
        for (var letters : List.of("a", "ab", "abc")) {
            background.runAfterAPause("screen", _ -> done.add(letters), _ -> shown.add(letters));
        }
        assertThat(done).isEmpty();
        runAll(pause);
        assertThat(done).containsExactly("abc");
        assertThat(shown).containsExactly("abc");
    }

    @Test
    void doesWorkASecondLater() {
        background.later(() -> shown.add("later"));
        runAll(worker);
        assertThat(shown).isEmpty();
        assertThat(background.idle()).isTrue();
        runAll(second);
        assertThat(shown).containsExactly("later");
    }

    @Test
    void isIdleWhenTheLastAnswerIsShownAndOlderWorkHasEnded() {
        assertThat(background.idle()).isTrue();
        ask("screen", "old");
        ask("screen", "new");
        worker.pollLast().run();
        assertThat(shown).containsExactly("new");
        assertThat(background.idle()).isFalse();
        runAll(worker);
        assertThat(background.idle()).isTrue();
    }

    @Test
    void isIdleAgainAfterWorkThatFails() {
        background.run("screen", "Loading", _ -> fail(), shown::add);
        assertThat(background.idle()).isFalse();
        assertThatThrownBy(() -> runAll(worker)).isInstanceOf(IllegalStateException.class);
        assertThat(background.idle()).isTrue();
    }

    @Test
    void doesEverythingAtOnceInTestsOfModels() {
        Background.atOnce().run("model", "Loading", _ -> "answer", shown::add);
        assertThat(shown).containsExactly("answer");
    }

    private void ask(String asker, String answer) {
        background.run(asker, "Loading " + answer, _ -> answer, shown::add);
    }

    private static String fail() {
        throw new IllegalStateException("The work failed");
    }

    private static void runAll(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.pollFirst().run();
        }
    }
}
