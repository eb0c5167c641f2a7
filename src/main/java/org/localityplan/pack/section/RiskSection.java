package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.risk.MatrixChart;
import org.localityplan.chart.slip.SlipChart;
import org.localityplan.chart.slip.Slips;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.register.MilestoneEntry;
import org.localityplan.domain.register.Register;
import org.localityplan.domain.register.RiskEntry;
import org.localityplan.domain.register.RiskMatrix;
import org.localityplan.domain.register.RiskMatrix.Entry;
import org.localityplan.domain.register.SlipSentence;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Figure;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// What the board wants to hear of: the risks at its line and above, and the key milestones that have slipped.
public final class RiskSection {

    private static final int MOST = 8;
    private static final Size MATRIX = Figures.half(232);

    private RiskSection() {}

    public static Section of(Edition edition) {
        Register register = Register.of(edition.snapshot());
        List<Block> blocks = new ArrayList<>();
        RiskMatrix matrix = RiskMatrix.of(register.open(), register.appetite());
        blocks.add(risks(matrix, register));
        List<Entry> above = matrix.entries().stream()
                .filter(entry -> entry.risk().score() >= register.appetite())
                .toList();
        if (!above.isEmpty()) {
            blocks.add(table(above, register));
        }
        blocks.add(new Block.Heading("Key milestones that have slipped"));
        blocks.addAll(milestones(register));
        return new Section("risks", "", "Risks and milestones", Rank.PART, blocks);
    }

    /// The matrix, with what it says and how it is read beside it.
    private static Block risks(RiskMatrix matrix, Register register) {
        long unreviewed = register.open().stream()
                .filter(entry -> entry.daysUnreviewed(register.asAt()) > 0)
                .count();
        String reviews = unreviewed == 0
                ? "Every review was held in time."
                : Spoken.counted(unreviewed, "review is overdue.", "reviews are overdue.");
        String how = "A score is likelihood times impact, each from 1 to 5. The letters are those of the table below; "
                + "risks below the line stay with their programmes.";
        return new Block.Beside(
                List.of(new Figure(
                        "", List.of(), Figures.svg(MatrixChart.of(matrix, Figures.style(MATRIX)), MATRIX), MATRIX,
                        alt(matrix), "")),
                List.of(
                        new Block.Paragraph(matrix.sentence(), Tone.LEAD),
                        new Block.Paragraph(reviews, Tone.PLAIN),
                        new Block.Paragraph(how, Tone.NOTE)));
    }

    /// Every cell with something in it, the worst first.
    private static String alt(RiskMatrix matrix) {
        return matrix.sentence() + matrix.entries().stream()
                .map(entry -> entry.risk().risk().score())
                .map(score -> matrix.words(score.likelihood(), score.impact()))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(" ", " ", ""));
    }

    private static Block table(List<Entry> above, Register register) {
        List<Row> rows = new ArrayList<>(above.stream().limit(MOST).map(entry -> row(entry, register)).toList());
        if (above.size() > MOST) {
            rows.add(new Row.Group("and %d more at the line or above".formatted(above.size() - MOST)));
        }
        return new Table(
                List.of(
                        new Column("", 3, Align.LEFT),
                        new Column("Score", 11, Align.LEFT),
                        new Column("Risk or issue", 33, Align.LEFT),
                        new Column("What is being done", 38, Align.LEFT),
                        new Column("Looked at again", 15, Align.RIGHT)),
                rows);
    }

    private static Row row(Entry entry, Register register) {
        RiskEntry risk = entry.risk();
        boolean late = risk.daysUnreviewed(register.asAt()) > 0;
        return new Row.Cells(List.of(
                Written.text(entry.letter()),
                Written.text(risk.score() + before(risk)),
                new Cell.Pair(risk.risk().title(), "%s · %s · %s".formatted(
                        risk.risk().kind().words(), risk.risk().owner(), risk.home().projectName())),
                Written.text(done(risk, register)),
                Written.text((late ? "was due " : "") + Written.shortDay(risk.risk().review()))));
    }

    /// `, was 12`; nothing where it was scored once only.
    private static String before(RiskEntry risk) {
        return risk.before().map(score -> ", was " + score.value()).orElse("");
    }

    /// The open actions; whoever answers for the risk is not named again.
    private static String done(RiskEntry risk, Register register) {
        String open = risk.actions().stream()
                .filter(Action::open)
                .map(action -> "%s (%s%s %s)".formatted(
                        action.words(),
                        action.owner().equals(risk.risk().owner()) ? "" : action.owner() + ", ",
                        action.daysOverdue(register.asAt()) > 0 ? "was due" : "by",
                        Written.shortDay(action.due())))
                .collect(Collectors.joining("; "));
        return open.isEmpty() ? "Nothing with a date yet." : open;
    }

    private static List<Block> milestones(Register register) {
        List<MilestoneEntry> all = register.slippedKeys();
        List<MilestoneEntry> shown = all.stream().limit(MOST).toList();
        if (shown.isEmpty()) {
            return List.of(new Block.Paragraph(
                    register.milestones().isEmpty() ? "There are no milestones." : "None has slipped.", Tone.PLAIN));
        }
        Block table = new Table(
                List.of(
                        new Column("Milestone", 33, Align.LEFT),
                        new Column("Agreed for", 13, Align.RIGHT),
                        new Column("Expected", 13, Align.RIGHT),
                        new Column("Late", 12, Align.RIGHT),
                        new Column("Why, as last said", 29, Align.LEFT)),
                Stream.concat(
                        shown.stream().map(entry -> row(entry, register)),
                        Stream.of(all.size() - shown.size())
                                .filter(more -> more > 0)
                                .map(more -> new Row.Group("and %d more".formatted(more))))
                        .toList());
        return List.of(chart(shown, register), table);
    }

    private static Block chart(List<MilestoneEntry> shown, Register register) {
        Size size = Figures.page(SlipChart.height(shown.size(), ChartStyle.PRINT));
        Slips slips = new Slips(
                shown.stream().map(entry -> new Slips.Row(entry.milestone(), entry.home().projectName())).toList(),
                register.asAt());
        String alt = shown.stream()
                .map(MilestoneEntry::milestone)
                .map((Milestone milestone) -> "%s: %s.".formatted(milestone.name(),
                        SlipSentence.stand(milestone, register.asAt())))
                .collect(Collectors.joining(" "));
        return new Figure(
                "",
                List.of(),
                Figures.svg(SlipChart.of(slips, ChartStyle.PRINT), size),
                size,
                "Key milestones against the days agreed. " + alt,
                SlipSentence.of(shown, register.asAt()));
    }

    private static Row row(MilestoneEntry entry, Register register) {
        Milestone milestone = entry.milestone();
        String why = milestone.moves().isEmpty() ? "" : milestone.moves().getLast().reason();
        long late = milestone.daysLate(register.asAt());
        return new Row.Cells(List.of(
                new Cell.Pair(milestone.name(), entry.home().words()),
                Written.text(Written.shortDay(milestone.baseline())),
                Written.text(Written.shortDay(milestone.delivery().day())),
                Written.text(late == 0 ? "on time" : Spoken.days(late)),
                Written.text(why.isBlank() ? "No reason on record." : why)));
    }
}
