package org.localityplan.domain.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.TableRow;

class WaitingSentenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/waiting-sentences.csv", numLinesToSkip = 1, delimiter = ';')
    void says(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        assertThat(WaitingSentence.of(GivenList.of(row.words(1)))).isEqualTo(row.text(2));
    }

    @Test
    void saysThatACountIsIllustrative() {
        WaitingList invented = GivenList.of(List.of("2026-10-31:700:-"), Provenance.illustrative());

        assertThat(WaitingSentence.of(invented)).endsWith(" The count is illustrative.");
    }
}
