package org.localityplan.desktop.risk.matrix;

import org.localityplan.domain.plan.risk.Score;

/// A cell of the matrix.
///
/// @param likelihood 1 to 5
/// @param impact 1 to 5
record Cell(int likelihood, int impact) {

    /// Where the keyboard begins: the worst.
    static final Cell WORST = new Cell(Score.STEPS, Score.STEPS);

    static Cell of(Score score) {
        return new Cell(score.likelihood(), score.impact());
    }

    /// So many steps away, not beyond the edge.
    Cell moved(int likelier, int worse) {
        return new Cell(
                Math.clamp((long) likelihood + likelier, 1, Score.STEPS),
                Math.clamp((long) impact + worse, 1, Score.STEPS));
    }

    boolean holds(Score score) {
        return of(score).equals(this);
    }
}
