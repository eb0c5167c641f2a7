package org.localityplan.pack.section;

import java.util.List;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.report.DeliveryConfidence;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Heading;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// How the pack is to be read: lights, ratings of measures, charts and money.
public final class ReadingSection {

    private ReadingSection() {}

    public static Section of() {
        return new Section(
                "reading",
                "",
                "How to read this pack",
                Rank.PART,
                List.of(
                        new Heading("Lights of programmes and projects"),
                        lights(),
                        new Heading("Ratings of measures"),
                        ratings(),
                        new Heading("Charts"),
                        charts(),
                        new Heading("Waiting lists and money"),
                        rest()));
    }

    private static Block lights() {
        return new Table(
                List.of(new Column("Light", 20, Align.LEFT), new Column("What it says", 80, Align.LEFT)),
                List.of(
                        declared(Light.GREEN),
                        declared(Light.AMBER),
                        declared(Light.RED),
                        declared(Light.COMPLETE),
                        light(Light.NOT_STARTED, "Planned, and not begun or not reported on yet."),
                        light(Light.UNKNOWN,
                                "There is nothing to judge by: no data, no target, or still in development."),
                        new Row.Cells(List.of(
                                new Cell.Lit(Light.GREEN, true, "Out of date"),
                                Written.text(
                                        "Hatched: the last light that was reported, but more than a whole reporting "
                                                + "cycle ago."))),
                        new Row.Cells(List.of(
                                Written.text("≠ Evidence"),
                                Written.text("By fixed rules the facts of a project give another light than its people "
                                        + "declare. The rules and the explanation are printed beside it.")))));
    }

    /// What somebody says who declares the light.
    private static Row declared(Light light) {
        return light(light, DeliveryConfidence.meaning(light));
    }

    private static Row light(Light light, String meaning) {
        return new Row.Cells(List.of(Written.lit(light), Written.text(meaning)));
    }

    private static Block ratings() {
        return new Block.Bullets(List.of(
                "Green: the target is met. Amber: missed by no more than the tolerance, 10% of the target unless the target "
                        + "sets another. Red: missed by more.",
                "Values are compared before they are rounded, in the direction in which the measure is better.",
                "A measure without a target, without data, suppressed, not yet due or in development is not judged, and is "
                        + "counted as such.",
                "A place such as 2nd of 22 counts only councils that have a figure for the same period; equal figures share "
                        + "the better place."));
    }

    private static Block charts() {
        return new Block.Bullets(List.of(
                "The thick line with points is the locality. A hollow point is provisional.",
                "The dashed red line is the target. Thin grey lines are the region and England, named at their right end.",
                "A control chart has points with a mean and limits within which nearly all usual ups and downs lie. A disc is an "
                        + "improvement, a diamond a concern, a square a change without a better way, a ring usual variation.",
                "H or L in an icon: the change is high or low. A shield with P: the process as it stands will meet the target; "
                        + "broken with F: it will not; dashed: it may or may not.",
                "On a strip every dot is a council and the large one is the locality; the middle half of them is shaded.",
                "A line breaks where a period has no figure: none was published, or it was withheld because it is small.",
                "The axis of a chart over time need not begin at nought; columns always do."));
    }

    private static Block rest() {
        return new Block.Bullets(List.of(
                "A waiting list's longest wait is shown against the wait that the locality holds itself to.",
                "A gap is what would be missing in a year to come if nothing were done. A variance is what a line is forecast "
                        + "to be over or under its budget this year. The two are never added.",
                "What has been made up to show how the pack works is marked as illustrative and must not be quoted."));
    }
}
