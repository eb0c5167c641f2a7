package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Target;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The sample's targets by measure, oldest first; all are levels, with a tolerance of ten per cent unless the file says
/// otherwise.
final class SampleTargets {

    private SampleTargets() {}

    static Map<MeasureKey, List<Target>> read(Sources sources) {
        return SampleFile.rows("targets.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> MeasureKey.parse(row.text("measure")).orElseThrow(),
                        Collectors.mapping(row -> target(row, sources), Collectors.toUnmodifiableList())));
    }

    private static Target target(SampleRow row, Sources sources) {
        return new Target(
                row.period("period"),
                new Target.Aim.Level(row.number("level")),
                row.blank("tolerance")
                        ? Target.Tolerance.DEFAULT
                        : new Target.Tolerance.Relative(row.number("tolerance")),
                row.text("basis"),
                row.text("approver"),
                sources.of(row));
    }
}
