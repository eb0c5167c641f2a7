package org.localityplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.chart.LightShape;
import org.localityplan.domain.Light;

class ThemeTest {

    private static final Tokens LIGHT = Tokens.of("light.css");
    private static final Tokens DARK = Tokens.of("dark.css");

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "/rules/contrast.csv", useHeadersInDisplayName = true)
    void canBeReadInBothThemes(String ink, String ground, double ratio) {
        assertThat(LIGHT.contrast(ink, ground)).as("light").isGreaterThanOrEqualTo(ratio);
        assertThat(DARK.contrast(ink, ground)).as("dark").isGreaterThanOrEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"RED, red", "AMBER, amber", "GREEN, green", "COMPLETE, complete"})
    void lightsKeepTheirColoursInEveryTheme(Light light, String token) {
        var shape = LightShape.of(light);
        for (var theme : new Tokens[] {LIGHT, DARK}) {
            assertThat(theme.value("light-" + token)).isEqualToIgnoringCase(shape.ink().fill());
            assertThat(theme.value("light-" + token + "-letter"))
                    .isEqualToIgnoringCase(shape.letter().fill());
        }
    }

    @Test
    void bothThemesDefineTheSameTokens() {
        assertThat(DARK.values().keySet()).isEqualTo(LIGHT.values().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"base.css", "controls.css", "controlsfx-bridge.css"})
    void structureNamesNoColourOfItsOwn(String file) {
        var rules = Tokens.text(file).replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b").doesNotContain("rgb");
        var used = Pattern.compile("-lp-([a-z-]+)").matcher(rules).results().map(m -> m.group(1));
        assertThat(LIGHT.values().keySet()).containsAll(used.collect(Collectors.toSet()));
    }

    @Test
    void everyTokenIsUsed() {
        var rules = Tokens.text("base.css") + Tokens.text("controls.css") + Tokens.text("controlsfx-bridge.css");
        var used = Pattern.compile("-lp-[a-z-]+").matcher(rules).results().map(MatchResult::group);
        assertThat(used.collect(Collectors.toSet()))
                .containsAll(LIGHT.values().keySet().stream().map(name -> "-lp-" + name).toList());
    }
}
