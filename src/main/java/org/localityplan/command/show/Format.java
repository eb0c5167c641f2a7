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

    /// The chapters in this form, with a line break at their end.
    public String write(Chapters chapters) {
        return switch (this) {
            case TEXT -> TextForm.write(chapters);
            case JSON -> JsonForm.write(chapters);
            case CSV -> CsvForm.write(chapters);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
