package org.localityplan.chart.icon;

/// The letters of the icons as outlines: Inter Bold (SIL Open Font License 1.1), capitals 10 units high, centred on the
/// origin, y downwards.
final class SpcLetters {

    static final String H =
            "M-4.23 5L-4.23 -5L-2.18 -5L-2.18 -0.96L2.17 -0.96L2.17 -5L4.23 -5L4.23 5L2.17 5L2.17 0.74L-2.18 0.74L-2.18 5Z";

    static final String L = "M-3.18 5L-3.18 -5L-1.13 -5L-1.13 3.3L3.18 3.3L3.18 5Z";

    static final String P = """
            M-3.74 5L-3.74 -5L0.16 -5Q1.3 -5 2.1 -4.57Q2.9 -4.13 3.32 -3.37Q3.74 -2.61 3.74 -1.62\
            Q3.74 -0.63 3.31 0.12Q2.89 0.88 2.08 1.31Q1.27 1.73 0.11 1.73L-2.4 1.73L-2.4 0.08L-0.21 0.08\
            Q0.42 0.08 0.82 -0.14Q1.23 -0.36 1.43 -0.74Q1.62 -1.12 1.62 -1.62Q1.62 -2.13 1.43 -2.51\
            Q1.23 -2.89 0.82 -3.1Q0.41 -3.31 -0.22 -3.31L-1.69 -3.31L-1.69 5Z""";

    static final String F =
            "M-3.29 5L-3.29 -5L3.29 -5L3.29 -3.3L-1.24 -3.3L-1.24 -0.51L2.85 -0.51L2.85 1.16L-1.24 1.16L-1.24 5Z";

    private SpcLetters() {}
}
