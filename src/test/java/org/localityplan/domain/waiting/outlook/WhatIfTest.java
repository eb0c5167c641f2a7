package org.localityplan.domain.waiting.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.outlook.WhatIf.End;
import org.localityplan.domain.waiting.outlook.WhatIf.Initiative;
import org.localityplan.domain.waiting.outlook.WhatIf.Projection;

class WhatIfTest {

    @ParameterizedTest(name = "{0}: {6}")
    @CsvFileSource(resources = "/rules/what-if.csv", numLinesToSkip = 1)
    void triesAChange(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        WhatIf whatIf = new WhatIf(
                Double.parseDouble(row.text(2)),
                Double.parseDouble(row.text(3)),
                new Initiative(row.number(4), Double.parseDouble(row.text(5))));

        Projection projection = whatIf.on(GivenList.of(row.words(1)));

        assertThat(words(projection)).isEqualTo(row.text(6));
        if (!row.text(7).isEmpty()) {
            assertThat(((Projection.Sizes) projection).sizes().get(4))
                    .isCloseTo(Double.parseDouble(row.text(7)), within(1e-9));
        }
    }

    private static String words(Projection projection) {
        return switch (projection) {
            case Projection.SnapshotOnly() -> "a snapshot only";
            case Projection.TooFewCounts() -> "too few counts";
            case Projection.Sizes(var _, var _, End.Clears(var on, int weeks)) ->
                "clears " + on + " after " + weeks;
            case Projection.Sizes(var _, var _, End.StillWaiting(long people)) -> people + " still waiting";
            case Projection.Sizes(var _, var _, End.Growing()) -> "growing";
        };
    }

    @Test
    void fewerThanNobodyCannotJoin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WhatIf(0, -1.1, new Initiative(0, 0)));
        assertThat(WhatIf.AS_NOW.demandChange()).isZero();
    }
}
