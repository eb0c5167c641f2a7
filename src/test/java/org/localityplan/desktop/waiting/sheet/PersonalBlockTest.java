package org.localityplan.desktop.waiting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.desktop.kit.sheet.PastedBlock;

class PersonalBlockTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/rules/personal-block.csv", numLinesToSkip = 1)
    void recognisesSinglePeople(String block, String found) {
        var rule = new PersonalBlock(List.of("Care reviews", "Autism and ADHD assessment"), LocalDate.of(2026, 11, 22));
        assertThat(rule.in(PastedBlock.of(block.replace(';', '\t')))).isEqualTo(Optional.ofNullable(found));
    }
}
