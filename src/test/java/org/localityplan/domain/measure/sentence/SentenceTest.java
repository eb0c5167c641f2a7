package org.localityplan.domain.measure.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.note.Notes;

class SentenceTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);
    private static final Area A = new Area("E0800001A", "Council A", Area.Level.COUNCIL);
    private static final Area B = new Area("E0800001B", "Council B", Area.Level.COUNCIL);
    private static final PeerGroup NORTH_WEST =
            new PeerGroup("the North West", List.of(GivenMeasure.TRAFFORD, A, B));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/measure-sentences.csv", numLinesToSkip = 1, delimiter = ';')
    void says(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        GivenMeasure given = new GivenMeasure("Carers", Unit.valueOf(row.text(1)), Polarity.valueOf(row.text(2)))
                .at(Measure.Stage.valueOf(row.text(3)))
                .figures(row.words(4))
                .targets(row.words(5));
        for (String peer : row.words(6)) {
            given.peer(peer.startsWith("A") ? A : B, "2025/26", peer.substring(2));
        }

        assertThat(Sentence.of(given.history(), List.of(NORTH_WEST), AS_AT)).isEqualTo(row.text(7));
    }

    @Test
    void saysThatAFigureIsIllustrative() {
        MeasureHistory history = new GivenMeasure("Carers", Unit.COUNT, Polarity.LOWER)
                .own("2026-10", "5")
                .history();
        Observation invented = new Observation(
                GivenMeasure.TRAFFORD,
                GivenMeasure.period("2026-10"),
                Observation.TOTAL,
                GivenMeasure.figure("700"),
                Provenance.illustrative());

        String sentence = Sentence.of(
                new MeasureHistory(history.measure(), List.of(invented), List.of(), List.of(), List.of(),
                        Notes.NONE),
                List.of(),
                AS_AT);

        assertThat(sentence).isEqualTo("Carers: 700 in October 2026, without a target. The figure is illustrative.");
    }

    @Test
    void saysByWhichDayTheNextFigureIsDue() {
        MeasureHistory history = new GivenMeasure("Carers", Unit.COUNT, Polarity.LOWER)
                .own("2026-10", "5")
                .history();

        assertThat(Sentence.of(history, List.of(), LocalDate.of(2026, 12, 20)))
                .isEqualTo("Carers: 5 in October 2026, without a target. The next figure is due by 21 December 2026.");
    }
}
