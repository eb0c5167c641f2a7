package org.localityplan.chart;

import static org.localityplan.chart.LightOutline.UNITS;
import static org.localityplan.chart.LightOutline.number;

import java.util.List;
import java.util.stream.Collectors;
import org.localityplan.chart.LightOutline.Circle;
import org.localityplan.chart.LightOutline.Point;
import org.localityplan.chart.LightOutline.Polygon;
import org.localityplan.chart.LightOutline.Stroke;
import org.localityplan.domain.Light;

/// The traffic light, drawn once: its outline, its colours and its letter, for screen, print and PDF alike.
///
/// Shape, letter and colour each tell the light by themselves, so it survives greyscale and colour blindness. The letters
/// are outlines taken from Inter Bold, so that a light looks the same where no font is at hand.
///
/// @param light what is shown
/// @param outline the edge, in a square of 24 units
/// @param ink the colours and the pen
/// @param letter what stands inside
public record LightShape(Light light, LightOutline outline, Ink ink, Letter letter) {

    /// Distance between the strokes that hatch a stale light, and their width, in units.
    public static final double HATCH_GAP = 4.4;

    public static final double HATCH_WIDTH = 1.5;

    /// How far the light's own colour keeps the strokes off its letter: the width of a line round the letter, in the
    /// letter's units.
    public static final double HALO_WIDTH = 3.6;

    private static final String GREY = "#55626F";

    /// Ten dashes and gaps make up the circumference of a circle of radius 9.8.
    private static final List<Double> DASHES = List.of(3.6, 2.558);

    private static final LightOutline OCTAGON = new Polygon(LightOutline.regular(8, 11.4, Math.PI / 8));

    private static final LightOutline TRIANGLE =
            new Polygon(List.of(new Point(12, 2), new Point(22.8, 21.6), new Point(1.2, 21.6)));

    private static final LightOutline SQUARE =
            new Polygon(
                    List.of(new Point(2.5, 2.5), new Point(21.5, 2.5), new Point(21.5, 21.5), new Point(2.5, 21.5)));

    /// The colours of a light as #RRGGBB, or `none`; the pen's width and dashes in units.
    public record Ink(String fill, String edge, double width, List<Double> dashes) {
        public Ink {
            dashes = List.copyOf(dashes);
        }
    }

    /// A letter as an SVG path around the origin, 10 units high, to be put on the middle line at `y` and drawn `scale`
    /// times as large. The path is empty where the shape alone speaks.
    public record Letter(String path, double y, double scale, String fill) {}

    /// The drawing of a light.
    public static LightShape of(Light light) {
        return switch (light) {
            case RED -> new LightShape(light, OCTAGON, solid("#9B1C1C", "#9B1C1C", 1), letter(LightLetters.R, 1.2));
            case AMBER ->
                new LightShape(
                        light,
                        TRIANGLE,
                        solid("#FFC533", "#7A4F00", 1.8),
                        new Letter(LightLetters.A, 15.3, 0.93, "#000000"));
            case GREEN ->
                new LightShape(
                        light,
                        new Circle(10.5),
                        solid("#3F9B5A", "#3F9B5A", 1),
                        new Letter(LightLetters.G, 12, 1.16, "#000000"));
            case COMPLETE ->
                new LightShape(light, SQUARE, solid("#2F5D8C", "#2F5D8C", 1), letter(LightLetters.C, 1.2));
            case NOT_STARTED ->
                new LightShape(light, new Circle(9.8), hollow(List.of()), new Letter("", 12, 1, "none"));
            case UNKNOWN ->
                new LightShape(light, new Circle(9.8), hollow(DASHES),
                        new Letter(LightLetters.QUESTION, 12, 1.05, GREY));
        };
    }

    /// Whether the light can look stale: only a judgement can be out of date.
    public boolean canBeStale() {
        return light.judged();
    }

    /// The colour of the strokes that hatch a stale light, which keeps its own colour between them: white, but the edge's
    /// where white would not show.
    public String hatchInk() {
        return light == Light.AMBER ? ink.edge() : "#FFFFFF";
    }

    /// The strokes that hatch a stale light.
    public List<Stroke> hatch() {
        return outline.hatch(HATCH_GAP);
    }

    /// The light as a small SVG of its own, `size` CSS pixels wide and high, with its words as title.
    ///
    /// Width and height are written as whole pixels, because the PDF writer reads nothing else.
    public String svg(double size) {
        return picture(size, light.words(), shape(ink.fill()) + letter(letter.fill()));
    }

    /// The same for a light that is out of date: hatched, with its last colour. A light that judges nothing stays as it is.
    public String staleSvg(double size) {
        if (!canBeStale()) {
            return svg(size);
        }
        var strokes = hatch().stream().map(LightShape::line).collect(Collectors.joining());
        var hatching = "<g stroke=\"%s\" stroke-width=\"%s\">%s</g>"
                .formatted(hatchInk(), number(HATCH_WIDTH), strokes);
        var ground = shape(ink.fill()) + hatching + halo();
        return picture(size, words(true), ground + shape("none") + letter(letter.fill()));
    }

    /// What is read out for this light: its words, and whether it is out of date.
    public String words(boolean stale) {
        return stale && canBeStale() ? light.words() + ", out of date" : light.words();
    }

    private static String picture(double size, String title, String content) {
        var pixels = Math.round(size);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %2$s %2$s" role="img">\
                <title>%3$s</title>%4$s</svg>""".formatted(pixels, number(UNITS), title, content);
    }

    private String shape(String fill) {
        var dashes = ink.dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\"%s\""
                        .formatted(ink.dashes().stream().map(LightOutline::number).collect(Collectors.joining(" ")));
        return "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>"
                .formatted(outline.path(), fill, ink.edge(), number(ink.width()), dashes);
    }

    private String letter(String fill) {
        return lettering("fill=\"%s\"".formatted(fill));
    }

    private String halo() {
        return lettering("fill=\"%1$s\" stroke=\"%1$s\" stroke-width=\"%2$s\" stroke-linejoin=\"round\""
                .formatted(ink.fill(), number(HALO_WIDTH)));
    }

    private String lettering(String paint) {
        if (letter.path().isEmpty()) {
            return "";
        }
        return "<path transform=\"translate(%s %s) scale(%s)\" d=\"%s\" %s/>"
                .formatted(number(UNITS / 2), number(letter.y()), number(letter.scale()), letter.path(), paint);
    }

    private static String line(Stroke stroke) {
        return "<path d=\"M%s %sL%s %s\"/>"
                .formatted(
                        number(stroke.from().x()),
                        number(stroke.from().y()),
                        number(stroke.to().x()),
                        number(stroke.to().y()));
    }

    private static Ink solid(String fill, String edge, double width) {
        return new Ink(fill, edge, width, List.of());
    }

    private static Ink hollow(List<Double> dashes) {
        return new Ink("none", GREY, 1.9, dashes);
    }

    private static Letter letter(String path, double scale) {
        return new Letter(path, UNITS / 2, scale, "#FFFFFF");
    }
}
