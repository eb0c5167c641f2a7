package org.localityplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {

    @ParameterizedTest
    @CsvSource({
        "RED, R, Off track, true",
        "AMBER, A, At risk, true",
        "GREEN, G, On track, true",
        "UNKNOWN, ?, No data, false",
        "NOT_STARTED, –, Not started, false",
        "COMPLETE, C, Complete, false"
    })
    void hasALetterAndWords(Light light, String letter, String words, boolean judged) {
        assertThat(light.letter()).isEqualTo(letter);
        assertThat(light.words()).isEqualTo(words);
        assertThat(light.judged()).isEqualTo(judged);
    }

    @ParameterizedTest
    @CsvSource({
        "RED, AMBER, true",
        "RED, GREEN, true",
        "AMBER, GREEN, true",
        "GREEN, AMBER, false",
        "AMBER, AMBER, false",
        "RED, UNKNOWN, false",
        "UNKNOWN, GREEN, false",
        "NOT_STARTED, COMPLETE, false"
    })
    void onlyJudgementsAreWorseThanOthers(Light light, Light other, boolean worse) {
        assertThat(light.worseThan(other)).isEqualTo(worse);
    }

    @Test
    void provenanceSaysWhatIsIllustrative() {
        assertThat(Provenance.illustrative().isIllustrative()).isTrue();
        assertThat(Provenance.published("NHS England").isIllustrative()).isFalse();
        assertThat(Provenance.local("Monthly return").kind()).isEqualTo(Provenance.Kind.LOCAL);
    }

    @Test
    void anAreaNeedsItsCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Area(" ", "Trafford", Area.Level.COUNCIL));
    }
}
