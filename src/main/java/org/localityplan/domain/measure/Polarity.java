package org.localityplan.domain.measure;

/// Which way is better. It is stored with each measure and never guessed from its name.
public enum Polarity {
    HIGHER("higher is better"),
    LOWER("lower is better"),
    BAND("within a band"),
    NEUTRAL("neither way is better");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
