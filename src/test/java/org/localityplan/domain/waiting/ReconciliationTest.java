package org.localityplan.domain.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.KnownAnswers;
import org.localityplan.domain.TableRow;

class ReconciliationTest {

    @ParameterizedTest(name = "{0}: {7} unexplained")
    @CsvFileSource(resources = "/rules/reconciliation.csv", numLinesToSkip = 1)
    void showsWhatTheMovementsDoNotExplain(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        WaitingCount.Flow.Counted flow =
                new WaitingCount.Flow.Counted(row.number(2), row.number(3), row.number(4));

        Reconciliation reconciliation = new Reconciliation(row.number(1), flow, row.number(5));

        assertThat(reconciliation.expected()).isEqualTo(row.number(6));
        assertThat(reconciliation.unexplained()).isEqualTo(row.number(7));
    }

    @Test
    void comparesTheNewestCountWithTheOneBefore() {
        WaitingList list =
                GivenList.of(List.of("2026-08-31:900:1/1/1", "2026-09-30:700:1/1/1", "2026-10-31:690:10/15/4"));

        assertThat(Reconciliation.of(list))
                .contains(new Reconciliation(700, new WaitingCount.Flow.Counted(10, 15, 4), 690));
    }

    @Test
    void saysNothingOfASnapshotOrALoneCount() {
        assertThat(Reconciliation.of(GivenList.of(List.of()))).isEmpty();
        assertThat(Reconciliation.of(GivenList.of(List.of("2026-10-31:690:10/15/4"))))
                .isEmpty();
        assertThat(Reconciliation.of(GivenList.of(List.of("2026-09-30:700:1/1/1", "2026-10-31:690:-"))))
                .isEmpty();
    }

    @Test
    void agreesWithTheKnownAnswers() throws IOException {
        List<KnownAnswers.Node> cases = KnownAnswers.read("waiting.json").nodes("reconciliation_cases");

        assertThat(cases).isNotEmpty().allSatisfy(known -> {
            Reconciliation reconciliation = new Reconciliation(
                    whole(known, "opening"),
                    new WaitingCount.Flow.Counted(whole(known, "additions"), whole(known, "removals"), 0),
                    whole(known, "reported_closing"));
            assertThat(reconciliation.expected()).isEqualTo(whole(known, "expected_closing"));
            assertThat(reconciliation.unexplained()).isEqualTo(whole(known, "unexplained"));
            if (known.has("clearance_months")) {
                assertThat(reconciliation.clearance(12))
                        .isCloseTo(known.number("clearance_months").doubleValue(), within(5e-5));
            }
        });
        assertThat(cases).filteredOn(known -> known.has("clearance_months")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"100, 5, false", "100, -5, false", "100, 6, true", "100, -6, true", "0, 0, false", "0, 1, true"})
    void asksAboutMoreThanATwentiethOfTheOpening(int opening, int unexplained, boolean expected) {
        WaitingCount.Flow.Counted flow = new WaitingCount.Flow.Counted(20, 10, 0);

        Reconciliation reconciliation = new Reconciliation(opening, flow, opening + 10 + unexplained);

        assertThat(reconciliation.contradicts()).isEqualTo(expected);
    }

    private static int whole(KnownAnswers.Node known, String field) {
        return known.number(field).intValueExact();
    }
}
