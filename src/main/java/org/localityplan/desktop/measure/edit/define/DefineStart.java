package org.localityplan.desktop.measure.edit.define;

import java.util.Map;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.measure.Measure;

/// What stands in the form of a measure before anybody types.
final class DefineStart {

    /// A new measure: counted monthly, lower is better, proposed.
    static final Draft BLANK = new Draft(Map.of(
            "unit", "COUNT",
            "polarity", "LOWER",
            "frequency", "MONTH",
            "control", "DIRECT",
            "stage", "PROPOSED",
            "quality", "NOT_ASSESSED"));

    private DefineStart() {}

    /// @param noSource what counts as no source
    static Draft of(Measure measure, String noSource) {
        var upkeep = measure.upkeep();
        var usual = Timing.usual(measure.frequency());
        var source = measure.provenance().source();
        return Draft.BLANK
                .with("name", measure.name())
                .with("definition", measure.definition())
                .with("unit", measure.unit().name())
                .with("polarity", measure.polarity().name())
                .with("frequency", measure.frequency().name())
                .with("owner", measure.owner())
                .with("control", upkeep.control().name())
                .with("stage", measure.stage().name())
                .with("source", source.equals(noSource) ? "" : source)
                .with("lag", days(upkeep.timing().lagDays(), usual.lagDays()))
                .with("grace", days(upkeep.timing().graceDays(), usual.graceDays()))
                .with("quality", upkeep.quality().mark().name())
                .with("remark", upkeep.quality().remark())
                .with("proxies", upkeep.proxies().isEmpty() ? "" : upkeep.proxies().getFirst().toString());
    }

    private static String days(int days, int usual) {
        return days == usual ? "" : String.valueOf(days);
    }
}
