package org.localityplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Each file of `intake/faults` has one thing wrong with it.
class FaultTest {

    private static final Path FILES = Path.of("src/test/resources/intake/faults");

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/intake/faults.csv", numLinesToSkip = 1, emptyValue = "")
    void namesRowColumnProblemAndRemedy(String file, long row, String column, String problem) {
        assertThat(Intake.read(FILES.resolve(file))).isInstanceOfSatisfying(DryRun.Faulty.class, faulty -> {
            assertThat(faulty.more()).isZero();
            assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.problem()).contains(problem).endsWith(".");
                assertThat(fault.remedy()).endsWith(".");
                assertThat(fault.row()).isEqualTo(row);
                assertThat(fault.column()).isEqualTo(column == null ? "" : column);
            });
        });
    }

    @Test
    void neverRepeatsPersonalDetails() {
        DryRun run = Intake.read(FILES.resolve("nhs-number.csv"));
        assertThat(run.toString()).doesNotContain("943").contains("Nothing of this file was kept");
    }

    @Test
    void saysAFaultInOneLine() {
        assertThat(new Fault(12, "value", "It is no number.", "Write 3.").words())
                .isEqualTo("Row 12, value: It is no number. Write 3.");
        assertThat(new Fault(12, "", "It is too long.", "Cut it.").words())
                .isEqualTo("Row 12: It is too long. Cut it.");
        assertThat(new Fault(0, "", "It is empty.", "Try again.").words()).isEqualTo("It is empty. Try again.");
    }

    @Test
    void listsTwoHundredFaultsAndCountsTheOthers() {
        Faults faults = new Faults();
        for (int row = 1; row <= 250; row++) {
            faults.add(new Fault(row, "value", "It is no number.", "Write 3."));
        }
        assertThat(faults.faulty().faults()).hasSize(200);
        assertThat(faults.faulty().more()).isEqualTo(50);
    }
}
