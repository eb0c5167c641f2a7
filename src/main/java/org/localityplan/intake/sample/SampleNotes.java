package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.measure.note.Signature;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// What people of the sample wrote about its measures, in the order of the file.
final class SampleNotes {

    /// What stands in the column `kind`.
    private enum Kind {
        BASELINE,
        CHART,
        EVENT,
        COMMENTARY,
        OVERRIDE,
        YEAR_END,
        REMARK
    }

    private SampleNotes() {}

    static Map<MeasureKey, Notes> read(Sources sources) {
        return SampleFile.rows("measure_notes.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> MeasureKey.parse(row.text("measure")).orElseThrow(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> noted(row, sources), Collectors.toUnmodifiableList()),
                                Notes::new)));
    }

    private static Notes.Noted noted(SampleRow row, Sources sources) {
        String key = String.join(
                " ",
                List.of(row.text("measure"), row.text("kind"), row.text("period"), row.text("day"), row.text("words")));
        return new Notes.Noted(SampleRow.id("note", key), note(row), sources.of(row));
    }

    private static Note note(SampleRow row) {
        String words = row.text("words");
        return switch (row.one(Kind.class, "kind")) {
            case BASELINE -> new Note.BaselineChange(row.day("day"), words, signature(row));
            case CHART -> new Note.ChartChoice(spc(row), words, signature(row));
            case EVENT -> new Note.Event(row.day("day"), words);
            case COMMENTARY ->
                new Note.Commentary(row.period("period"), words, row.text("action"), row.text("by"), row.day("on"));
            case OVERRIDE ->
                new Note.Override(row.period("period"), row.one(Light.class, "value"), words, signature(row));
            case YEAR_END ->
                new Note.YearEndForecast(row.period("period"), row.number("value"), words, signature(row));
            case REMARK -> new Note.Remark(row.period("period"), words);
        };
    }

    /// `NONE`, or `FIXED 12`: limits fixed after so many points.
    private static Note.Spc spc(SampleRow row) {
        List<String> parts = row.keys("value");
        return parts.getFirst().equals("NONE")
                ? new Note.Spc.NotCharted()
                : new Note.Spc.Charted(true, Integer.parseInt(parts.getLast()));
    }

    private static Signature signature(SampleRow row) {
        return new Signature(row.text("by"), row.day("on"));
    }
}
