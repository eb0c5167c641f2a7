package org.localityplan.desktop.kit;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.localityplan.chart.LightOutline;
import org.localityplan.chart.LightShape;
import org.localityplan.domain.Light;

/// A traffic light on the screen: shape, letter and colour, with its words for a screen reader.
///
/// Usual sizes are 12 (in a row of six), 16 (in text), 20 (in a table) and 28 (beside a title). A light that is out of date
/// is hatched. The drawing is that of the paper; the theme changes nothing but the edge.
public final class LightIcon extends Drawing {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private LightIcon(double pixels) {
        super(LightOutline.UNITS, pixels);
    }

    /// A light, `pixels` wide and high at normal text size.
    public static LightIcon of(Light light, double pixels) {
        var icon = new LightIcon(pixels);
        icon.show(light, false);
        return icon;
    }

    /// The same for a light that is out of date.
    public static LightIcon stale(Light light, double pixels) {
        var icon = new LightIcon(pixels);
        icon.show(light, true);
        return icon;
    }

    /// Shows another light in the same place; for the cells of tables, which are used again and again.
    public void show(Light light, boolean stale) {
        var shape = LightShape.of(light);
        var hatched = stale && shape.canBeStale();
        getStyleClass().setAll("light", "light-" + light.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        pseudoClassStateChanged(STALE, hatched);
        setAccessibleText(shape.words(stale));
        draw(hatched ? staleParts(shape) : List.of(outline(shape), letter(shape)));
    }

    private static List<Node> staleParts(LightShape shape) {
        return List.of(outline(shape), hatch(shape), halo(shape), edge(shape), letter(shape));
    }

    private static SVGPath outline(LightShape shape) {
        var outline = edge(shape);
        outline.setFill(paint(shape.ink().fill()));
        outline.getStyleClass().setAll("light-outline");
        return outline;
    }

    private static SVGPath edge(LightShape shape) {
        var edge = new SVGPath();
        edge.setContent(shape.outline().path());
        edge.setFill(Color.TRANSPARENT);
        edge.setStroke(paint(shape.ink().edge()));
        edge.setStrokeWidth(shape.ink().width());
        edge.setStrokeLineJoin(StrokeLineJoin.ROUND);
        edge.setStrokeLineCap(StrokeLineCap.BUTT);
        edge.getStrokeDashArray().setAll(shape.ink().dashes());
        edge.getStyleClass().setAll("light-edge");
        return edge;
    }

    private static Path hatch(LightShape shape) {
        var hatch = new Path();
        for (var stroke : shape.hatch()) {
            hatch.getElements().add(new MoveTo(stroke.from().x(), stroke.from().y()));
            hatch.getElements().add(new LineTo(stroke.to().x(), stroke.to().y()));
        }
        hatch.setStroke(paint(shape.hatchInk()));
        hatch.setStrokeWidth(LightShape.HATCH_WIDTH);
        hatch.setStrokeLineCap(StrokeLineCap.BUTT);
        return hatch;
    }

    private static SVGPath halo(LightShape shape) {
        var halo = lettering(shape);
        halo.setFill(paint(shape.ink().fill()));
        halo.setStroke(paint(shape.ink().fill()));
        halo.setStrokeWidth(LightShape.HALO_WIDTH);
        halo.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return halo;
    }

    private static SVGPath letter(LightShape shape) {
        var letter = lettering(shape);
        letter.setFill(paint(shape.letter().fill()));
        letter.getStyleClass().setAll("light-letter");
        return letter;
    }

    private static SVGPath lettering(LightShape shape) {
        var letter = new SVGPath();
        letter.setContent(shape.letter().path());
        letter.getTransforms().setAll(
                new Translate(LightOutline.UNITS / 2, shape.letter().y()),
                new Scale(shape.letter().scale(), shape.letter().scale()));
        return letter;
    }

    private static Paint paint(String colour) {
        return colour.equals("none") ? Color.TRANSPARENT : Color.web(colour);
    }
}
