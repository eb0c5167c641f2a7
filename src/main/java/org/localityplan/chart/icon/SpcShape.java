package org.localityplan.chart.icon;

import static org.localityplan.chart.LightOutline.UNITS;
import static org.localityplan.chart.LightOutline.number;

import java.util.List;
import java.util.stream.Collectors;
import org.localityplan.chart.LightLetters;
import org.localityplan.chart.LightOutline;
import org.localityplan.chart.LightShape.Ink;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.Variation;

/// The icon of a variation or of an assurance, drawn once for screen and paper.
///
/// Variation has the shapes of the marks on the chart: a disc for improvement, a diamond for concern, a square for a change
/// without a better way, each with H for high or L for low, and a ring with a wave for usual variation. Assurance is a
/// shield: whole with P when the target will be met, broken with F when it will not, dashed with a question mark when it may.
/// A white edge lifts the filled ones off a dark ground.
///
/// @param words what is read out
/// @param parts from back to front
public record SpcShape(String words, List<Part> parts) {

    private static final String IMPROVEMENT = "#0072B2";
    private static final String CONCERN = "#C2500A";
    private static final String CHANGE = "#490092";
    private static final String COMMON = "#5F6772";
    private static final String WHITE = "#FFFFFF";

    private static final String DISC = new LightOutline.Circle(10.8).path();
    private static final String RING = new LightOutline.Circle(10).path();
    private static final String DIAMOND = "M12 0.6L23.4 12L12 23.4L0.6 12Z";
    private static final String SQUARE = "M2.6 2.6L21.4 2.6L21.4 21.4L2.6 21.4Z";
    private static final String WAVE = "M5.4 12C7.4 6.6 9.6 6.6 12 12C14.4 17.4 16.6 17.4 18.6 12";
    private static final String SHIELD =
            "M12 0.8L21.6 3.6L21.6 12C21.6 17.6 17.6 21.2 12 23.4C6.4 21.2 2.4 17.6 2.4 12L2.4 3.6Z";
    private static final String BROKEN =
            "M2.4 3.6L7.2 2.2L10.4 6L13 3.6L16.8 2.2L21.6 3.6L21.6 12C21.6 17.6 17.6 21.2 12 23.4C6.4 21.2 2.4 17.6 2.4 12Z";

    /// A path in the square, drawn `scale` times as large with its origin at `x` and `y`.
    public record Part(String path, Ink ink, double x, double y, double scale) {}

    public SpcShape {
        parts = List.copyOf(parts);
    }

    public static SpcShape of(Variation variation) {
        List<Part> parts = switch (variation) {
            case COMMON -> List.of(outline(RING, WHITE, COMMON), line(WAVE, COMMON));
            case IMPROVEMENT_HIGH -> List.of(filled(DISC, IMPROVEMENT), letter(SpcLetters.H, 12, 1.05));
            case IMPROVEMENT_LOW -> List.of(filled(DISC, IMPROVEMENT), letter(SpcLetters.L, 12, 1.05));
            case CONCERN_HIGH -> List.of(filled(DIAMOND, CONCERN), letter(SpcLetters.H, 12, 1));
            case CONCERN_LOW -> List.of(filled(DIAMOND, CONCERN), letter(SpcLetters.L, 12, 1));
            case NEUTRAL_HIGH -> List.of(filled(SQUARE, CHANGE), letter(SpcLetters.H, 12, 1.1));
            case NEUTRAL_LOW -> List.of(filled(SQUARE, CHANGE), letter(SpcLetters.L, 12, 1.1));
        };
        return new SpcShape(variation.words(), parts);
    }

    public static SpcShape of(Assurance assurance) {
        List<Part> parts = switch (assurance) {
            case PASS -> List.of(filled(SHIELD, IMPROVEMENT), letter(SpcLetters.P, 11.4, 1.05));
            case FAIL -> List.of(filled(BROKEN, CONCERN), letter(SpcLetters.F, 13.2, 0.95));
            case HIT_OR_MISS ->
                List.of(
                        new Part(SHIELD, new Ink(WHITE, COMMON, 1.9, List.of(3.2, 3.4)), 0.6, 0.6, 0.95),
                        new Part(LightLetters.QUESTION, new Ink(COMMON, "none", 0, List.of()), 12, 11.6, 1.05));
        };
        return new SpcShape(assurance.words(), parts);
    }

    /// The icon as a small SVG of its own, `size` CSS pixels wide and high, with its words as title. Width and height are
    /// whole pixels, because the PDF writer reads nothing else.
    public String svg(double size) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %2$s %2$s" role="img">\
                <title>%3$s</title>%4$s</svg>"""
                .formatted(
                        Math.round(size),
                        number(UNITS),
                        words,
                        parts.stream().map(SpcShape::svg).collect(Collectors.joining()));
    }

    private static String svg(Part part) {
        Ink ink = part.ink();
        String dashes = ink.dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\"%s\""
                        .formatted(ink.dashes().stream().map(LightOutline::number).collect(Collectors.joining(" ")));
        return """
                <path transform="translate(%s %s) scale(%s)" d="%s" fill="%s" stroke="%s" stroke-width="%s" \
                stroke-linejoin="round" stroke-linecap="round"%s/>"""
                .formatted(
                        number(part.x()),
                        number(part.y()),
                        number(part.scale()),
                        part.path(),
                        ink.fill(),
                        ink.edge(),
                        number(ink.width()),
                        dashes);
    }

    private static Part filled(String path, String colour) {
        return outline(path, colour, WHITE, 1.2);
    }

    private static Part outline(String path, String fill, String edge) {
        return outline(path, fill, edge, 1.9);
    }

    private static Part outline(String path, String fill, String edge, double width) {
        return new Part(path, new Ink(fill, edge, width, List.of()), 0, 0, 1);
    }

    private static Part line(String path, String colour) {
        return new Part(path, new Ink("none", colour, 2.2, List.of()), 0, 0, 1);
    }

    private static Part letter(String path, double y, double scale) {
        return new Part(path, new Ink(WHITE, "none", 0, List.of()), UNITS / 2, y, scale);
    }
}
