package org.localityplan.desktop.kit;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.localityplan.chart.LightOutline;
import org.localityplan.chart.icon.SpcShape;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.Variation;

/// The icon of a variation or an assurance on the screen, with its words for a screen reader. The drawing is that of the
/// paper and the same in every theme.
public final class SpcIcon extends Drawing {

    private SpcIcon(SpcShape shape, double pixels) {
        super(LightOutline.UNITS, pixels);
        show(shape);
    }

    /// `pixels` wide and high at normal text size.
    public static SpcIcon of(Variation variation, double pixels) {
        return new SpcIcon(SpcShape.of(variation), pixels);
    }

    /// `pixels` wide and high at normal text size.
    public static SpcIcon of(Assurance assurance, double pixels) {
        return new SpcIcon(SpcShape.of(assurance), pixels);
    }

    /// Shows another icon in the same place; for the cells of tables, which are used again and again.
    public void show(SpcShape shape) {
        setAccessibleText(shape.words());
        draw(shape.parts().stream().map(SpcIcon::path).toList());
    }

    private static SVGPath path(SpcShape.Part part) {
        var path = new SVGPath();
        path.setContent(part.path());
        path.setFill(paint(part.ink().fill()));
        path.setStroke(paint(part.ink().edge()));
        path.setStrokeWidth(part.ink().width());
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.getStrokeDashArray().setAll(part.ink().dashes());
        path.getTransforms().setAll(new Translate(part.x(), part.y()), new Scale(part.scale(), part.scale()));
        return path;
    }

    private static Paint paint(String colour) {
        return colour.equals("none") ? Color.TRANSPARENT : Color.web(colour);
    }
}
