package org.localityplan.chart.plot;

/// One part of a drawing, drawn over those before it.
@FunctionalInterface
public interface Layer {
    void draw(Pen pen);
}
