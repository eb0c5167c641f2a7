package org.localityplan.chart.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;

class CompareMeasureTest {

    private static final Period YEAR = Period.financialYear(2020);
    private static final Area OURS = new Area("E1", "Ours", Area.Level.COUNCIL);
    private static final Area OTHER = new Area("E2", "Other", Area.Level.COUNCIL);
    private static final Area OUTSIDE = new Area("E3", "Outside", Area.Level.COUNCIL);
    private static final Area ENGLAND = new Area("E92", "England", Area.Level.COUNTRY);
    private static final PeerGroup GROUP = new PeerGroup("North West", List.of(OURS, OTHER));

    @Test
    void comparesCouncilsOfTheGroupThatHaveValueForTheSamePeriod() {
        Peers peers = Peers.of(history(Polarity.HIGHER), GROUP);
        assertThat(peers.dots()).extracting(Peers.Dot::name).containsExactlyInAnyOrder("Ours", "Other");
        assertThat(peers.ours()).hasValueSatisfying(
                ours -> assertThat(ours.margin()).isEqualByComparingTo("2.5"));
        assertThat(peers.levels()).extracting(Peers.Level::name).containsExactly("England");
        assertThat(peers.place()).isEqualTo("1st of 2");
        assertThat(peers.method()).isEqualTo("2 councils of North West with a figure, 2020/21");
    }

    @Test
    void hasNoPlaceWhereNoWayIsBetter() {
        assertThat(Peers.of(history(Polarity.NEUTRAL), GROUP).place()).isEmpty();
    }

    @Test
    void putsBestGroupFirstAndSuppressedLast() {
        assertThat(Breakdown.of(history(Polarity.HIGHER)).groups()).extracting(Breakdown.Group::name)
                .containsExactly("65 and over", "18 to 64", "Carers");
        assertThat(Breakdown.of(history(Polarity.LOWER)).groups()).extracting(Breakdown.Group::name)
                .containsExactly("18 to 64", "65 and over", "Carers");
    }

    @Test
    void findsQuartersByInterpolation() {
        assertThat(Spread.of(List.of(1.0, 2.0, 3.0, 4.0))).isEqualTo(new Spread(1.75, 2.5, 3.25));
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7, 7));
    }

    private static MeasureHistory history(Polarity polarity) {
        Period.Kind kind = Period.Kind.FINANCIAL_YEAR;
        Measure measure = new Measure(
                new UUID(0, 1), MeasureKey.of(Framework.LOCAL, "L1"), "Given", Unit.PERCENT, polarity, kind, "Given",
                "Lead", Measure.Stage.LIVE, Upkeep.usual(kind), Provenance.illustrative());
        Map<Figure.Part, BigDecimal> margin = Map.of(Figure.Part.MARGIN_OF_ERROR, new BigDecimal("2.5"));
        List<Observation> own = List.of(
                observed(OURS, "18 to 64", Figure.Value.of("70")),
                observed(OURS, "Carers", new Figure.Suppressed()),
                observed(OURS, "65 and over", Figure.Value.of("90")),
                observed(OURS, Observation.TOTAL, new Figure.Value(new BigDecimal("85"), margin, false)));
        List<Observation> peers = List.of(
                observed(OURS, Observation.TOTAL, Figure.Value.of("85")),
                observed(OTHER, Observation.TOTAL, Figure.Value.of("80")),
                observed(OUTSIDE, Observation.TOTAL, Figure.Value.of("99")));
        List<Observation> england = List.of(observed(ENGLAND, Observation.TOTAL, Figure.Value.of("79.1")));
        return new MeasureHistory(measure, own, england, peers, List.of(), Notes.NONE);
    }

    private static Observation observed(Area area, String breakdown, Figure figure) {
        return new Observation(area, YEAR, breakdown, figure, Provenance.illustrative());
    }
}
