package org.localityplan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.localityplan.domain.Period;
import org.localityplan.intake.reference.Catalogue;
import org.localityplan.intake.reference.ReferenceAreas;
import org.localityplan.intake.sheet.Refusal;
import org.localityplan.intake.sheet.Sheets;

/// Reads a file of published figures: the official ASCOF publications (CSV or xlsx), ASCOF with a column for each area,
/// or one figure a row. What a file is, is told by its bytes and headers, not by its name.
///
/// ```java
/// switch (Intake.read(file)) {
///     case DryRun.Ready(var change, var summary) -> store.apply(change);
///     case DryRun.Faulty(var faults, var more) -> faults.forEach(fault -> show(fault.words()));
/// }
/// ```
public final class Intake {

    private Intake() {}

    /// Reads a file whose period stands in a column or, for official open data, in the file's name.
    public static DryRun read(Path file) {
        return read(file, FilePeriod.named(file));
    }

    /// Reads a file of official open data for the given financial year, whatever its name. A period column still counts
    /// for more.
    public static DryRun read(Path file, Period period) {
        return read(file, FilePeriod.given(period));
    }

    private static DryRun read(Path file, FilePeriod period) {
        var knowledge = new Layout.Knowledge(new Catalogue(), new ReferenceAreas(), period);
        TableReader reader = new TableReader(Layout.all(knowledge));
        try {
            switch (Sheets.open(file)) {
                case Sheets.Opened.Sound(Sheets sheets) -> sheets.read(reader).ifPresent(reader::stop);
                case Sheets.Opened.Refused(Refusal refusal) -> reader.stop(refusal);
            }
        } catch (IOException unreadable) {
            return new DryRun.Faulty(
                    List.of(new Fault(0, "", "The file could not be read from its disk or share.",
                            "Copy it here and try again.")),
                    0);
        }
        return reader.outcome(String.valueOf(file.getFileName()));
    }
}
