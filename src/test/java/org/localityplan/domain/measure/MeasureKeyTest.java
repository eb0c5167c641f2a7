package org.localityplan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureKeyTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/rules/measure-keys.csv", numLinesToSkip = 1)
    void readsCodesHoweverTheyAreWritten(Framework framework, String written, String code) {
        MeasureKey key = MeasureKey.of(framework, written);

        assertThat(key.code()).isEqualTo(code);
        assertThat(MeasureKey.parse(key.toString())).contains(key);
    }

    @Test
    void theSameCodeInAnotherFrameworkIsAnotherMeasure() {
        assertThat(MeasureKey.of(Framework.ASCOF_2014, "2A")).isNotEqualTo(MeasureKey.of(Framework.ASCOF_2023, "2A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2B1", "ascof-2014:", "ascof-2014: ", "nhs:2B1", ":2B1"})
    void refusesWhatIsNoKey(String text) {
        assertThat(MeasureKey.parse(text)).isEmpty();
    }

    @Test
    void refusesABlankCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MeasureKey(Framework.LOCAL, " "));
    }

    @Test
    void standsInOrderOfFrameworkThenCode() {
        assertThat(Stream.of("local:A", "ascof-2023:2A", "ascof-2014:2B(1)", "ascof-2014:1E")
                .map(text -> MeasureKey.parse(text).orElseThrow())
                .sorted()
                .map(MeasureKey::toString))
                .containsExactly("ascof-2014:1E", "ascof-2014:2B(1)", "ascof-2023:2A", "local:A");
    }

    @Test
    void knowsItsFrameworks() {
        assertThat(Framework.of(" ASCOF-2014 ")).contains(Framework.ASCOF_2014);
        assertThat(Framework.of("ascof")).isEmpty();
        assertThat(Framework.ascofIn(2022)).isEqualTo(Framework.ASCOF_2014);
        assertThat(Framework.ascofIn(2023)).isEqualTo(Framework.ASCOF_2023);
        assertThat(Framework.LOCAL.words()).isEqualTo("Local");
    }
}
