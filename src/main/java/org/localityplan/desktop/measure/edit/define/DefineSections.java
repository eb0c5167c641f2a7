package org.localityplan.desktop.measure.edit.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Deed;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Measure.Stage;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;

/// The parts of the form: what is counted, who answers for it, its life, its figures, its targets.
///
/// @param fresh whether the measure is new, so that it may still get a code
record DefineSections(Snapshot snapshot, MeasureKey key, boolean fresh) {

    List<Section> of(Draft draft) {
        return List.of(what(), stage(draft), figures(draft), targets(draft));
    }

    private Section what() {
        var name = Field.line("name", "Name", "What it measures, in a few words").wide(3);
        var code = Field.line("code", "Code", "Short and your own, for example ACC-3");
        return Section.of(
                "What is counted",
                fresh ? Row.of(code, name) : Row.of(name),
                Row.of(Field.paragraph("definition", "Definition", "Who and what is counted, and who and what is not")),
                Row.of(
                        Field.choice("unit", "Unit", "", Choices.of(Unit.values(), Unit::words)),
                        Field.choice("polarity", "Better is", "", Choices.of(Polarity.values(), Polarity::words)),
                        Field.choice("frequency", "Comes", "", Choices.of(Period.Kind.values(), Choices::words))));
    }

    private Section stage(Draft draft) {
        var stage = Choices.chosen(Stage.class, draft.text("stage"));
        return Section.of(
                "Who answers for it, and how far it has come",
                Row.of(
                        Field.line("owner", "Owner", "The role that answers for it"),
                        Field.choice("control", "Control", "",
                                Choices.of(Upkeep.Control.values(), Upkeep.Control::words))),
                Row.of(
                        Field.choice("stage", "Stage", StageNeeds.help(stage),
                                Choices.of(Stage.values(), StageNeeds::words)),
                        Field.line("source", "Source", "The return or publication the figures come from")));
    }

    private Section figures(Draft draft) {
        var kind = Choices.chosen(Period.Kind.class, draft.text("frequency"));
        var usual = Timing.usual(kind);
        var timing = Row.of(
                Field.line("lag", "Days to publish", "After the period ends; empty for the usual %d"
                        .formatted(usual.lagDays())),
                Field.line("grace", "Days of grace", "Nobody is chased; empty for the usual %d"
                        .formatted(usual.graceDays())));
        var quality = Row.of(
                Field.choice("quality", "Data quality", "", Choices.of(Upkeep.Mark.values(), Upkeep.Mark::words)),
                Field.line("remark", "Remark on quality", "What is known to be wrong; may be empty").wide(2));
        var proxy = Row.of(Field.choice("proxies", "Told earlier by",
                "A monthly measure that shows where this one is going", Choices.monthly(snapshot, key)));
        return kind == Period.Kind.MONTH
                ? Section.of("Its figures", timing, quality)
                : Section.of("Its figures", timing, quality, proxy);
    }

    private Section targets(Draft draft) {
        var rows = TargetRows.rows(draft);
        return new Section(
                "Targets",
                note(Choices.chosen(Polarity.class, draft.text("polarity"))),
                IntStream.range(0, rows.size()).mapToObj(i -> row(rows.get(i), i + 1)).toList(),
                deeds(!rows.isEmpty()));
    }

    private static List<Deed> deeds(boolean some) {
        var deeds = new ArrayList<Deed>();
        deeds.add(new Deed("add", "Add a target", "Adds a row for the next period"));
        if (some) {
            deeds.add(new Deed(
                    "same", "Same each year",
                    "Fills empty rows like the row before, or goes on to the end of the plan"));
        }
        return deeds;
    }

    private static String note(Polarity polarity) {
        return switch (polarity) {
            case HIGHER, LOWER -> "Short of the target within the tolerance is at risk, further is off track.";
            case BAND -> "Within the band is on track, outside it within the tolerance at risk.";
            case NEUTRAL -> "Neither way is better: targets are kept but nothing is judged by them.";
        };
    }

    private static Row row(int row, int number) {
        var cells = List.of(
                Field.line(TargetRows.field(row, "period"), "Period", "2026/27 or Nov 2026").wide(3),
                Field.line(TargetRows.field(row, "aim"), "Target", "600, or 80 to 90").wide(3),
                Field.line(TargetRows.field(row, "tolerance"), "Tolerance", "10%, or 5 in its unit").wide(3),
                Field.line(TargetRows.field(row, "basis"), "Basis", "Why this target").wide(5),
                Field.line(TargetRows.field(row, "approver"), "Approved by", "Role or meeting").wide(4));
        return new Row(
                cells.stream().map(field -> heard(field, number)).toList(),
                List.of(new Deed("remove-" + row, "Remove", "Removes target %d".formatted(number))));
    }

    private static Field heard(Field field, int number) {
        var heard = "Target %d, %s".formatted(number, field.label().toLowerCase(Locale.UK));
        return number == 1 ? field.heardAs(heard) : field.bare(heard);
    }
}
