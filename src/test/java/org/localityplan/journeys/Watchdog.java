package org.localityplan.journeys;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Measures how long the window does not answer: while it is watched, a question is put to the screen's thread every few
/// milliseconds, and what passes between two answers is a block of whatever is being done then.
///
/// Two measures are taken of each: the time on the clock, which is what a person waits but also holds what else the machine
/// does, and the processor time of the screen's thread, which is the program's own doing on any machine.
public final class Watchdog implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(4);

    /// The longest time that the window did not answer while something was done.
    public record Block(String action, Duration onTheClock, Duration processor) {

        private Block longer(Block other) {
            return new Block(action, max(onTheClock, other.onTheClock), max(processor, other.processor));
        }

        private static Duration max(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Block> longest = new LinkedHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private String action = "open";
    private long clock;
    private long processor;

    private Watchdog() {}

    /// Watches from now on.
    public static Watchdog watching() {
        var watchdog = new Watchdog();
        Platform.runLater(watchdog::begin);
        Thread.ofVirtual().start(watchdog::ask);
        return watchdog;
    }

    /// Says what is done from now on; called on the screen's thread.
    public void doing(String what) {
        beat();
        action = what;
    }

    /// The longest block of each action so far, in the order in which they were first done; called on the screen's thread.
    public List<Block> blocks() {
        beat();
        return List.copyOf(longest.values());
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void begin() {
        clock = System.nanoTime();
        processor = threads.getCurrentThreadCpuTime();
    }

    private void beat() {
        long clockBefore = clock;
        long processorBefore = processor;
        begin();
        var block = new Block(
                action, Duration.ofNanos(clock - clockBefore), Duration.ofNanos(processor - processorBefore));
        longest.merge(action, block, Block::longer);
    }

    private void ask() {
        try {
            while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                var answered = new CountDownLatch(1);
                Platform.runLater(() -> {
                    beat();
                    answered.countDown();
                });
                answered.await();
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("Watching was interrupted", stopped);
        }
    }
}
