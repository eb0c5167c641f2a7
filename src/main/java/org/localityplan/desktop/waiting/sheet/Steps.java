package org.localityplan.desktop.waiting.sheet;

import java.util.ArrayDeque;
import java.util.Deque;

/// What is typed, and the way back step by step.
final class Steps {

    private static final int KEPT = 100;

    private final Deque<Typed> earlier = new ArrayDeque<>();
    private Typed now;

    Steps(Typed now) {
        this.now = now;
    }

    Typed now() {
        return now;
    }

    void put(Typed newer) {
        if (newer.equals(now)) {
            return;
        }
        earlier.push(now);
        if (earlier.size() > KEPT) {
            earlier.removeLast();
        }
        now = newer;
    }

    /// What is saved is taken back as a command, not as typing: the way back ends here.
    void end() {
        now = Typed.NOTHING;
        earlier.clear();
    }

    /// Takes back the last step.
    ///
    /// @return whether there was one
    boolean back() {
        boolean any = !earlier.isEmpty();
        if (any) {
            now = earlier.pop();
        }
        return any;
    }
}
