package org.localityplan.chart.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localityplan.chart.icon.SpcShape.Part;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.Variation;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SpcShapeTest {

    @Test
    void noTwoIconsHaveTheSameOutlinesWhateverTheirColours() {
        Set<List<String>> seen = new HashSet<>();
        Stream.concat(
                Stream.of(Variation.values()).map(SpcShape::of),
                Stream.of(Assurance.values()).map(SpcShape::of))
                .forEach(shape -> assertThat(
                        seen.add(shape.parts().stream().map(Part::path).toList()))
                        .as(shape.words())
                        .isTrue());
        assertThat(seen).hasSize(Variation.values().length + Assurance.values().length);
    }

    @ParameterizedTest
    @EnumSource(Variation.class)
    void writesVariationAsSvgThatSaysItsWords(Variation variation) throws Exception {
        Element svg = parsed(SpcShape.of(variation).svg(19.6));
        assertThat(svg.getAttribute("width")).isEqualTo("20");
        assertThat(svg.getTextContent()).isEqualTo(variation.words());
    }

    @ParameterizedTest
    @EnumSource(Assurance.class)
    void writesAssuranceAsSvgThatSaysItsWords(Assurance assurance) throws Exception {
        Element svg = parsed(SpcShape.of(assurance).svg(20));
        assertThat(svg.getTextContent()).isEqualTo(assurance.words());
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(2);
    }

    private static Element parsed(String svg) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }
}
