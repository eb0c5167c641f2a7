package org.localityplan;

/// Plain entry point: the desktop, or a command when one is given.
///
/// It does not extend `Application`, so that JavaFX may stand on the class path.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        if (args.length > 0) {
            throw new IllegalArgumentException("No command of this name: " + args[0]);
        }
    }
}
