package org.localityplan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.localityplan.domain.Light;
import org.xml.sax.InputSource;

class LightShapeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/rules/lights.csv", useHeadersInDisplayName = true)
    void drawsEachLightAsThePlanSays(Light light, int corners, String fill, String letterFill, String edge) {
        var shape = LightShape.of(light);
        assertThat(shape.outline().corners()).hasSize(corners);
        assertThat(shape.ink().fill()).isEqualTo(fill);
        assertThat(shape.letter().fill()).isEqualTo(letterFill);
        assertThat(shape.ink().edge()).isEqualTo(edge);
    }

    @Test
    void noTwoLightsShareAnOutlineAndALetter() {
        var seen = Arrays.stream(Light.values())
                .map(LightShape::of)
                .map(shape -> shape.outline().path() + shape.letter().path())
                .collect(Collectors.toSet());
        assertThat(seen).hasSize(Light.values().length);
    }

    @ParameterizedTest
    @EnumSource(Light.class)
    void staysInsideItsSquareWithItsPen(Light light) {
        var shape = LightShape.of(light);
        var half = shape.ink().width() / 2;
        assertThat(shape.outline().corners())
                .allSatisfy(corner -> assertThat(corner.x()).isBetween(half, 24 - half))
                .allSatisfy(corner -> assertThat(corner.y()).isBetween(half, 24 - half));
    }

    @ParameterizedTest
    @EnumSource(Light.class)
    void writesSvgThatCanBeReadAndSaysItsWords(Light light) throws Exception {
        var fresh = parsed(LightShape.of(light).svg(16));
        assertThat(fresh.getAttribute("width")).isEqualTo("16");
        assertThat(fresh.getTextContent()).isEqualTo(light.words());
        var stale = parsed(LightShape.of(light).staleSvg(12.4));
        assertThat(stale.getAttribute("height")).isEqualTo("12");
        assertThat(stale.getTextContent()).isEqualTo(light.words() + (light.judged() ? ", out of date" : ""));
    }

    @Test
    void hatchesBetweenTwoPointsOfTheEdge() {
        var circle = new LightOutline.Circle(10);
        assertThat(circle.hatch(4)).hasSizeBetween(4, 6).allSatisfy(stroke -> {
            assertThat(fromMiddle(stroke.from())).isCloseTo(10, within(0.05));
            assertThat(fromMiddle(stroke.to())).isCloseTo(10, within(0.05));
        });
    }

    private static double fromMiddle(LightOutline.Point point) {
        return Math.hypot(point.x() - 12, point.y() - 12);
    }

    private static org.w3c.dom.Element parsed(String svg) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }
}
