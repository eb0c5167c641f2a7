package org.localityplan.desktop.measure.page.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.MeasureHistory;

class HeadWordsTest {

    @Test
    void saysTheLightTheFrameworkHowOftenAndWhichWayIsBetter() {
        var head = head(GivenStates.full());
        assertThat(head.light()).isEqualTo(Light.RED);
        assertThat(head.stale()).isFalse();
        assertThat(head.kind()).isEqualTo("Off track · Local M1 · monthly · lower is better");
        assertThat(head.remarks()).isEmpty();
    }

    @Test
    void saysWhoSetAColourWhyAndWhatTheFiguresSay() {
        var head = head(GivenStates.overridden());
        assertThat(head.light()).isEqualTo(Light.AMBER);
        assertThat(head.remarks().getFirst())
                .isEqualTo("Director of adult services set this colour on 20 May 2026. By the figures it is off track;"
                        + " the override lapses with the next figure.");
        assertThat(head.kind()).startsWith("At risk (set by a person) · ");
        assertThat(head.sentence()).contains("The return of May counts a closed list twice");
    }

    @Test
    void hatchesAStaleLightAndSaysItsAgeOnce() {
        var head = head(GivenStates.overridden());
        assertThat(head.stale()).isTrue();
        assertThat(head.marks()).extracting(Mark::spoken).contains("Freshness: Stale, so the light is hatched");
        assertThat(head.sentence()).containsOnlyOnce("4 months overdue");
    }

    @Test
    void doesNotRepeatTheNameBelowIt() {
        var head = head(GivenStates.full());
        assertThat(head.sentence()).isEqualTo(head.name() + ": " + head.belowName());
        assertThat(head.belowName()).startsWith("700 in October 2026, ");
        assertThat(head(GivenStates.none()).belowName()).isEqualTo("No figure has been recorded yet.");
        assertThat(head(GivenStates.suppressed()).belowName()).startsWith("The figure for October 2026 is suppressed");
    }

    @Test
    void marksDirectionVariationAssuranceAndFreshness() {
        assertThat(head(GivenStates.full()).marks())
                .extracting(Mark::spoken)
                .contains(
                        "Since Sep 2026: ↓ 8, better",
                        "Since Oct 2025: ↑ 2, worse",
                        "Variation: improvement, low",
                        "Freshness: Current",
                        "Data quality: Not assessed",
                        "Control: Direct",
                        "Owner: Lead therapist");
    }

    @Test
    void marksNoRealChangeWhereTheMarginsOfErrorOverlap() {
        assertThat(head(GivenStates.annual()).marks())
                .extracting(Mark::spoken)
                .contains("Since 2024/25: ↑ 0.1, no real change", "Rank: joint 6th of 12, North West");
    }

    @Test
    void marksNoDirectionWithoutFigures() {
        assertThat(head(GivenStates.none()).marks())
                .extracting(Mark::name)
                .containsExactly("Freshness", "Data quality", "Control", "Owner");
    }

    @Test
    void namesTheProxyAndHowFarItsFiguresCanBeTrusted() {
        var snapshot = GivenStates.withProxy();
        var head = HeadWords.of(new Subject(snapshot.measures().getFirst(), snapshot));
        assertThat(head.proxies())
                .extracting(HeadWords.Proxy::name)
                .containsExactly("People waiting for an occupational therapy assessment");
        assertThat(head.marks())
                .extracting(Mark::spoken)
                .contains("Data quality: Use with care", "Control: Partner");
    }

    @Test
    void looksAtAnotherDayWhenTheSnapshotDoes() {
        var history = GivenStates.full();
        var now = GivenStates.snapshot(history);
        var later = new Snapshot(
                now.locality(), LocalDate.of(2027, 3, 1), now.plans(), now.decisions(), now.measures(),
                now.peerGroups(), now.waitingLists(), now.budget(), Steering.USUAL);
        assertThat(HeadWords.of(new Subject(history, later)).stale()).isTrue();
    }

    private static HeadWords head(MeasureHistory history) {
        return HeadWords.of(new Subject(history, GivenStates.snapshot(history)));
    }
}
