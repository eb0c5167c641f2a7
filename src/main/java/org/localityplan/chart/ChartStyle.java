package org.localityplan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// How charts look: a palette and a size of text. The shapes are the same in every style.
///
/// @param palette the colours
/// @param textSize the size of labels in pixels of 1/96 inch
public record ChartStyle(Palette palette, float textSize) {

    /// The colours of a chart, each named by what it is for.
    ///
    /// @param ground the background, the same as that of the cards on which charts are shown
    /// @param ink values and names that are read first
    /// @param muted axis labels and comparators
    /// @param grid gridlines
    /// @param own the locality's own line and columns
    /// @param comparator the lines of region and country
    /// @param target the dashed target
    /// @param improvement a change for the better, savings that are sure
    /// @param concern a change for the worse
    /// @param doubtful savings that may not be made
    /// @param missing savings that will not be made, or are not found
    /// @param common points within usual variation
    /// @param change points that stand out where no way is better
    /// @param flag the numbered flags of events
    /// @param line the line through points that are marked one by one
    /// @param band the ground of what is likely, and of the middle half of councils
    public record Palette(
            Color ground,
            Color ink,
            Color muted,
            Color grid,
            Color own,
            Color comparator,
            Color target,
            Color improvement,
            Color concern,
            Color doubtful,
            Color missing,
            Color common,
            Color change,
            Color flag,
            Color line,
            Color band) {}

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final Palette BRIGHT = new Palette(
            colour("#FFFFFF"),
            colour("#1A2330"),
            colour("#55606E"),
            colour("#E3E7EC"),
            colour("#0B4F8A"),
            colour("#767E89"),
            colour("#B10E1E"),
            colour("#0072B2"),
            colour("#C2500A"),
            colour("#FFC533"),
            colour("#C9CFD7"),
            colour("#767676"),
            colour("#490092"),
            colour("#0B5CAD"),
            colour("#46535F"),
            colour("#E4ECF4"));

    private static final Palette DIM = new Palette(
            colour("#18222D"),
            colour("#EEF2F7"),
            colour("#AEB8C5"),
            colour("#2E3947"),
            colour("#7FB8F0"),
            colour("#97A3B2"),
            colour("#FF8F88"),
            colour("#5DB4E8"),
            colour("#F29A5C"),
            colour("#FFC533"),
            colour("#5A6778"),
            colour("#A3A9B2"),
            colour("#C7A6F5"),
            colour("#7DBBF7"),
            colour("#8795A5"),
            colour("#25384B"));

    public static final ChartStyle LIGHT = new ChartStyle(BRIGHT, 12);
    public static final ChartStyle DARK = new ChartStyle(DIM, 12);
    /// For paper: as light, with the text a little smaller.
    public static final ChartStyle PRINT = new ChartStyle(BRIGHT, 10.5f);

    /// The same style with larger or smaller text, for example 1.5 for 150 %.
    public ChartStyle scaled(double factor) {
        return new ChartStyle(palette, (float) (textSize * factor));
    }

    /// The font of labels.
    public Font regular() {
        return ChartFonts.regular(textSize);
    }

    /// The font of what is read first.
    public Font strong() {
        return ChartFonts.strong(textSize);
    }

    /// How wide a text is in a font, in pixels: the same on screen and paper, whatever graphics draw it.
    public static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /// As many words a line as fit the width; a word is never broken.
    public List<String> lines(String text, double width) {
        return lines(text, width, regular());
    }

    /// The same in another font.
    public static List<String> lines(String text, double width, Font font) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer, font) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /// The text as far as it fits the width, with dots where it is cut: for names whose words are too long for a line.
    public static String cut(String text, double width, Font font) {
        if (width(text, font) <= width) {
            return text;
        }
        int shown = text.length();
        while (shown > 0 && width(text.substring(0, shown) + "…", font) > width) {
            shown--;
        }
        return text.substring(0, shown) + "…";
    }

    /// So much of a colour over the ground, 0 to 1: for what text is written on.
    public Color tint(Color colour, double share) {
        Color ground = palette.ground();
        return new Color(
                mixed(ground.getRed(), colour.getRed(), share),
                mixed(ground.getGreen(), colour.getGreen(), share),
                mixed(ground.getBlue(), colour.getBlue(), share));
    }

    private static int mixed(int ground, int colour, double share) {
        return (int) Math.round(ground + (colour - ground) * share);
    }

    /// A line as wide as given at the usual size of text.
    public Stroke line(double width) {
        return new BasicStroke(wide(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /// A dashed line as wide as given at the usual size of text.
    public Stroke dashed(double width) {
        float[] dashes = {wide(6), wide(4)};
        return new BasicStroke(wide(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /// A dotted line as wide as given at the usual size of text.
    public Stroke dotted(double width) {
        float[] dots = {wide(1.5), wide(3)};
        return new BasicStroke(wide(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dots, 0);
    }

    private float wide(double width) {
        return (float) (width * textSize / 12);
    }

    /// The colour, half of it: for what is likely rather than sure.
    public Color faint(Color colour) {
        Color ground = palette.ground();
        return new Color(
                (colour.getRed() + ground.getRed()) / 2,
                (colour.getGreen() + ground.getGreen()) / 2,
                (colour.getBlue() + ground.getBlue()) / 2);
    }

    private static Color colour(String hex) {
        return Color.decode(hex);
    }
}
