package org.localityplan.desktop.risk.decision;

/// Whether what is over is shown too.
enum Shown {
    OPEN("What is open"),
    ALL("What is over too");

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
