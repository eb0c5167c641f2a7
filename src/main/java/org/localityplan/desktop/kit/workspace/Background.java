package org.localityplan.desktop.kit.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Where slow work is done, away from the screen: the one place that knows threads and the one way back to the screen.
///
/// Of two requests by one asker the newer wins: the answer to the older is dropped. Work is cancelled by a flag that it
/// looks at, never by an interrupt, because an interrupt would close the plan's file. What a work throws is left to the
/// thread's own handler.
public final class Background {

    /// Work away from the screen.
    @FunctionalInterface
    public interface Work<T> {
        /// Does the work; long work looks at the flag now and then and stops early.
        T doUnless(AtomicBoolean cancelled);
    }

    private record Request(Object asker, String title, AtomicBoolean cancelled) {}

    private static final long PATIENCE_IN_MILLISECONDS = 300;

    /// A pause in which a person who types has not finished a word.
    private static final long PAUSE_IN_MILLISECONDS = 200;

    private final Executor worker;
    private final Executor screen;
    private final Executor screenAfterPatience;
    private final Executor workerASecondLater;
    private final Executor workerAfterAPause;
    private final Map<Object, Request> newest = new HashMap<>();
    private final List<Request> longRunning = new ArrayList<>();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final AtomicInteger underWay = new AtomicInteger();

    /// Which threads there are: those that work, at once and later, and the one that draws.
    record Threads(Executor worker, Executor workerAfterAPause, Executor workerASecondLater) {}

    Background(Threads threads, Executor screen, Executor screenAfterPatience) {
        worker = threads.worker();
        workerAfterAPause = threads.workerAfterAPause();
        workerASecondLater = threads.workerASecondLater();
        this.screen = screen;
        this.screenAfterPatience = screenAfterPatience;
    }

    /// Starts JavaFX, lets something happen on the screen's thread and waits until it has. What it throws ends JavaFX again
    /// and is thrown here.
    ///
    /// @throws UnsupportedOperationException when the display does not answer
    public static void startScreen(Runnable first) {
        CompletableFuture.runAsync(first, Platform::startup)
                .exceptionally(failed -> {
                    Platform.exit();
                    throw new CompletionException(failed);
                })
                .join();
    }

    /// Works on virtual threads and answers on the screen's thread.
    public static Background live() {
        Executor worker = Thread::startVirtualThread;
        Executor screen = Platform::runLater;
        Executor later =
                CompletableFuture.delayedExecutor(PATIENCE_IN_MILLISECONDS, TimeUnit.MILLISECONDS, screen);
        var pause = CompletableFuture.delayedExecutor(PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS, worker);
        var second = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, worker);
        return new Background(new Threads(worker, pause, second), screen, later);
    }

    /// Does everything at once on the asking thread: for tests of models.
    public static Background atOnce() {
        return new Background(new Threads(Runnable::run, Runnable::run, Runnable::run), Runnable::run, _ -> {});
    }

    /// What is being worked on for longer than a moment, in words; empty when nothing is.
    public ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Whether no work is left and no answer waits to be shown. Work whose answer will be dropped counts until it ends;
    /// what is done `later` does not, because it shows nothing.
    public boolean idle() {
        return underWay.get() == 0;
    }

    /// Does the work and shows its answer, unless the same asker has asked again meanwhile. Called on the screen's thread.
    ///
    /// @param asker who wants the answer, usually `this`
    /// @param title what is done, in words: `Loading 2B(1)`
    public <T> void run(Object asker, String title, Work<T> work, Consumer<T> show) {
        var request = ask(asker, title);
        worker.execute(() -> answer(request, work, show));
        screenAfterPatience.execute(() -> begin(request));
    }

    /// The same once the asker has not asked again for a moment: for what follows each letter that is typed. It is quick, so
    /// it shows no progress.
    public <T> void runAfterAPause(Object asker, Work<T> work, Consumer<T> show) {
        var request = ask(asker, "");
        workerAfterAPause.execute(() -> {
            if (request.cancelled().get()) {
                screen.execute(() -> {
                    underWay.decrementAndGet();
                    end(request);
                });
            } else {
                answer(request, work, show);
            }
        });
    }

    private Request ask(Object asker, String title) {
        var request = new Request(asker, title, new AtomicBoolean());
        var replaced = newest.put(asker, request);
        if (replaced != null) {
            replaced.cancelled().set(true);
        }
        underWay.incrementAndGet();
        return request;
    }

    /// Asks all work that shows progress to stop; its answers are dropped.
    public void cancelAll() {
        List.copyOf(longRunning).forEach(request -> {
            request.cancelled().set(true);
            end(request);
        });
    }

    /// Does the work a second from now, away from the screen: what is not to be done at every letter that is typed.
    public void later(Runnable work) {
        workerASecondLater.execute(work);
    }

    /// Lets something happen on the screen's thread, from any thread.
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    private <T> void answer(Request request, Work<T> work, Consumer<T> show) {
        Runnable shows = () -> {};
        try {
            T answer = work.doUnless(request.cancelled());
            shows = () -> show.accept(answer);
        } finally {
            Runnable finished = shows;
            screen.execute(() -> {
                underWay.decrementAndGet();
                end(request);
                if (!request.cancelled().get()) {
                    finished.run();
                }
            });
        }
    }

    private void begin(Request request) {
        if (newest.containsValue(request)) {
            longRunning.add(request);
            showProgress();
        }
    }

    private void end(Request request) {
        newest.remove(request.asker(), request);
        longRunning.remove(request);
        showProgress();
    }

    private void showProgress() {
        progress.set(longRunning.isEmpty() ? "" : longRunning.getLast().title() + " …");
    }
}
