package org.localityplan.desktop.kit.workspace;

import java.util.ArrayDeque;
import java.util.Deque;

/// A background for tests in which a second passes only when it is told to.
public final class HeldBackground {

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Background background = new Background(
            new Background.Threads(Runnable::run, Runnable::run, later::add), Runnable::run, _ -> {});

    public Background background() {
        return background;
    }

    /// Does what was to be done a second later.
    ///
    /// @return how much that was
    public int passSecond() {
        int works = later.size();
        for (int i = 0; i < works; i++) {
            later.remove().run();
        }
        return works;
    }
}
