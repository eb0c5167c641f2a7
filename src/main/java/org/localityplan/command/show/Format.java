package org.localityplan.command.show;

import java.util.Locale;

/// The form a report is written in.
public enum Format {
    TEXT,
    JSON,
    CSV;

    /// The report in this form, with a line break at its end.
    public String write(Report report) {
        return switch (this) {
            case TEXT -> TextForm.write(report);
            case JSON -> JsonForm.write(report);
            case CSV -> CsvForm.write(report);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
