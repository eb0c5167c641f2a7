package org.localityplan.domain.waiting.outlook;

/// A quantity by which a queue is judged, with its formula and where that comes from, in words.
public enum Quantity {
    DEMAND(
            "demand",
            "Demand",
            "people added over the last three counts ÷ the weeks between them",
            Source.COUNTS),
    CAPACITY(
            "capacity",
            "Capacity",
            "people completed or removed over the last three counts ÷ the weeks between them",
            Source.COUNTS),
    LOAD("load", "Load", "demand ÷ capacity; the list grows without end where it is over 1", Source.PAPER),
    CLEARANCE(
            "clearance_weeks",
            "Clearance",
            "people waiting ÷ mean net outflow a week over the last three counts",
            Source.OWN),
    MEAN_WAIT(
            "mean_wait_weeks",
            "Mean wait",
            "each person counted at the middle of the age band",
            Source.OWN),
    PRESSURE("pressure", "Pressure", "2 × mean wait ÷ standard; over 1 the standard will be missed", Source.PAPER),
    TARGET_MEAN_WAIT(
            "target_mean_wait_weeks",
            "Target mean wait",
            "standard ÷ 4, which leaves about 1.8% waiting longer than the standard",
            Source.PAPER),
    TARGET_QUEUE("target_queue", "Target queue", "demand × standard ÷ 4", Source.PAPER),
    QUEUE_RATIO(
            "queue_ratio",
            "Queue against target",
            "people waiting ÷ target queue; too big where it is over 2",
            Source.PAPER),
    RELIEF_CAPACITY(
            "relief_capacity",
            "Relief capacity",
            "demand + (people waiting − target queue) ÷ 26 weeks",
            Source.PAPER),
    TARGET_CAPACITY(
            "target_capacity",
            "Target capacity",
            "demand + 4 ÷ standard, where people come and are seen at random",
            Source.PAPER);

    private static final class Source {
        static final String COUNTS = "This list's own counts";
        static final String OWN = "This program's rule";
        static final String PAPER = "Fong and others, Understanding waiting lists pressures, 2022"
                + " (doi.org/10.1101/2022.08.23.22279117), as in the NHS-R Community's package NHSRwaitinglist";
    }

    private final String key;
    private final String words;
    private final String formula;
    private final String source;

    Quantity(String key, String words, String formula, String source) {
        this.key = key;
        this.words = words;
        this.formula = formula;
        this.source = source;
    }

    /// How it is exported.
    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /// How it is reckoned, in words.
    public String formula() {
        return formula;
    }

    /// Where the formula comes from.
    public String source() {
        return source;
    }
}
