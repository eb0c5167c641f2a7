package org.localityplan.command.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Titles;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.forecast.Forecast;
import org.localityplan.domain.measure.forecast.TrackRecord;
import org.localityplan.domain.measure.sentence.Sentence;
import org.localityplan.domain.measure.spc.SpcReading;

/// All that a snapshot knows of one measure.
public final class MeasureChapters {

    private MeasureChapters() {}

    /// The measure's sentence, its facts, and its tables: figures, groups of the control chart, peers, groups of people,
    /// forecast, what was forecast and what came, notes.
    public static Chapters of(MeasureHistory history, Snapshot snapshot) {
        List<Chapters.Chapter> all = new ArrayList<>();
        all.add(new Chapters.Items("measure", MeasureFacts.of(history, snapshot)));
        all.add(FigureTables.figures(history));
        all.add(FigureTables.limits(history));
        all.add(PeerTables.peers(history, snapshot));
        all.add(PeerTables.groups(history));
        all.add(ForecastTables.steps(history));
        all.add(ForecastTables.fared(history, snapshot));
        all.add(NoteTable.of(history));
        return new Chapters(
                Titles.of(history.measure().key() + " " + history.measure().name(), snapshot),
                sentences(history, snapshot),
                all);
    }

    private static List<String> sentences(MeasureHistory history, Snapshot snapshot) {
        List<String> sentences = new ArrayList<>(List.of(Sentence.of(history, snapshot)));
        sentences.add(SpcReading.of(history).words() + ".");
        sentences.add(switch (Forecast.of(history)) {
            case Forecast.Expected expected -> expected.rule().words() + " The band holds 8 of 10 outcomes.";
            case Forecast.None(String reason) -> "No forecast. " + reason + ".";
        });
        List<TrackRecord> records = TrackRecord.of(history);
        if (!records.isEmpty()) {
            sentences.add(records.stream()
                    .map(each -> each.words(history.measure().unit()))
                    .collect(Collectors.joining("; ", "How good such forecasts have been: ", ".")));
        }
        return sentences;
    }
}
