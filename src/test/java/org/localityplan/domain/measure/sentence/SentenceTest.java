package org.localityplan.domain.measure.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.plan.Plan;

class SentenceTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);
    private static final String YEAR = "2025/26";
    private static final Area A = new Area("E0800001A", "Council A", Area.Level.COUNCIL);
    private static final Area B = new Area("E0800001B", "Council B", Area.Level.COUNCIL);
    private static final PeerGroup NORTH_WEST =
            new PeerGroup("North West", List.of(GivenMeasure.TRAFFORD, A, B));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/measure-sentences.csv", numLinesToSkip = 1, delimiter = ';')
    void says(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        GivenMeasure given = new GivenMeasure("Carers", Unit.valueOf(row.text(1)), Polarity.valueOf(row.text(2)))
                .at(Measure.Stage.valueOf(row.text(3)))
                .every(frequency(row.text(4)))
                .figures(row.words(4))
                .targets(row.words(5))
                .notes(row.words(7));
        given.keptBy(upkeep(frequency(row.text(4)), row.text(8)));
        for (String peer : row.words(6)) {
            String figure = peer.substring(2);
            switch (peer.charAt(0)) {
                case 'E' -> given.england(YEAR, figure);
                case 'A' -> given.peer(A, YEAR, figure);
                default -> given.peer(B, YEAR, figure);
            }
        }

        String sentence = Sentence.of(given.history(), List.of(NORTH_WEST), AS_AT);

        assertThat(sentence).isEqualTo(row.text(9));
        assertThat(sentence.split(" ", -1)).hasSizeLessThanOrEqualTo(61);
    }

    private static Period.Kind frequency(String figures) {
        return figures.isEmpty()
                ? Period.Kind.FINANCIAL_YEAR
                : GivenMeasure.period(figures.split("=", 2)[0]).kind();
    }

    /// `checked`, `care=a_remark`, `unreliable=a_remark` or `timing=lag/grace`.
    private static Upkeep upkeep(Period.Kind frequency, String text) {
        Upkeep usual = Upkeep.usual(frequency);
        String[] parts = text.replace('_', ' ').split("[=/]", -1);
        Freshness.Timing timing = parts[0].equals("timing")
                ? new Freshness.Timing(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                : usual.timing();
        Upkeep.Quality quality =
                switch (parts[0]) {
                    case "checked" -> new Upkeep.Quality(Upkeep.Mark.CHECKED, "");
                    case "care" -> new Upkeep.Quality(Upkeep.Mark.WITH_CARE, parts[1]);
                    case "unreliable" -> new Upkeep.Quality(Upkeep.Mark.UNRELIABLE, parts[1]);
                    default -> usual.quality();
                };
        return new Upkeep(usual.control(), timing, quality, List.of());
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

    @Test
    void saysHowTheQuickerMeasureFares() {
        MeasureHistory monthly = new GivenMeasure("Calls answered", Unit.PERCENT, Polarity.HIGHER)
                .own("2026-10", "95")
                .target("2026/27", "90", "10%")
                .history();
        Upkeep usual = Upkeep.usual(Period.Kind.FINANCIAL_YEAR);
        MeasureKey unknown = new MeasureKey(Framework.LOCAL, "not there");
        MeasureHistory yearly = new GivenMeasure("Carers", Unit.COUNT, Polarity.HIGHER)
                .every(Period.Kind.FINANCIAL_YEAR)
                .keptBy(new Upkeep(
                        usual.control(),
                        usual.timing(),
                        usual.quality(),
                        List.of(monthly.measure().key(), unknown)))
                .own("2025/26", "70")
                .history();

        assertThat(Sentence.of(yearly, snapshot(monthly)))
                .isEqualTo("Carers: 70 in 2025/26, without a target. "
                        + "Its monthly measure Calls answered: on track in October 2026.");
    }

    private static Snapshot snapshot(MeasureHistory... measures) {
        Plan plan = new Plan(new UUID(0, 9), "Plan", AS_AT, AS_AT, List.of(), GivenMeasure.SOURCE);
        return new Snapshot(
                GivenMeasure.TRAFFORD,
                AS_AT,
                List.of(plan),
                List.of(),
                List.of(measures),
                List.of(),
                List.of(),
                new Budget(List.of(), List.of(), List.of(), List.of()),
                Steering.USUAL);
    }
}
