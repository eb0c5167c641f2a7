package org.localityplan.command.spc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.Xmr;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

/// A series with its chart.
///
/// @param remarks what was done with the file, and which options have no effect, each a sentence
public record Judged(XmrSeries series, XmrChart chart, Optional<BigDecimal> target, List<String> remarks) {
    public Judged {
        remarks = List.copyOf(remarks);
    }

    public static Judged of(XmrSeries series, Polarity polarity, Optional<BigDecimal> target, List<String> remarks) {
        return new Judged(series, Xmr.of(series, polarity), target, remarks);
    }

    Optional<Assurance> assurance() {
        return target.flatMap(chart::assurance);
    }
}
