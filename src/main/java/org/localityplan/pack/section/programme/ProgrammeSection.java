package org.localityplan.pack.section.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.Promises;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.standing.PlanStanding.Ask;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.evidence.ProjectEvidence;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;
import org.localityplan.pack.section.Edition;
import org.localityplan.pack.section.Figures;
import org.localityplan.pack.section.MeasureFigure;
import org.localityplan.pack.section.MeasureTable;
import org.localityplan.pack.section.Written;

/// One programme on one page: how it is declared to stand, its account, one chart, its projects and its measures.
public final class ProgrammeSection {
    private static final int LIST_ROOM = 270;
    /// Less: a measure has its icons above the chart and a longer sentence below.
    private static final int MEASURE_ROOM = 215;
    /// Lower than this they cannot be read.
    private static final int LOWEST_LIST = 105;
    private static final int LOWEST_MEASURE = 140;
    private static final int HIGHEST = 210;
    /// The height of a line of a callout.
    private static final int LINE = 18;

    private final Edition edition;
    private final ProgrammeStanding standing;
    private final Programme programme;

    private ProgrammeSection(Edition edition, ProgrammeStanding standing) {
        this.edition = edition;
        this.standing = standing;
        this.programme = standing.programme();
    }

    /// The page of a programme.
    ///
    /// @param number its place in the pack, from 1
    public static Section of(Edition edition, ProgrammeStanding standing, int number) {
        return new ProgrammeSection(edition, standing).section(number);
    }

    private Section section(int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(answerable(), Tone.NOTE));
        blocks.add(lights());
        standing.newestReport().ifPresent(report -> blocks.addAll(account(report)));
        chart().ifPresent(blocks::add);
        if (!programme.projects().isEmpty()) {
            blocks.add(new Block.Heading("Projects"));
            blocks.add(projects());
        }
        List<MeasureHistory> measures = measures();
        if (!measures.isEmpty()) {
            blocks.add(new Block.Heading("Measures"));
            blocks.add(MeasureTable.brief(measures, edition));
        }
        return new Section("programme-" + number, above(), programme.name(), Rank.CHAPTER, blocks);
    }

    private String above() {
        Priority priority = standing.priority();
        String tier =
                switch (priority.tier()) {
                    case MAJOR -> "Major priority";
                    case SUPPORTING -> "Supporting priority";
                    case ENABLER -> "Enabler";
                };
        return priority.name().equals(programme.name()) ? tier : tier + " · " + priority.name();
    }

    private String answerable() {
        String reported = standing.newestReport()
                .map(report -> " · reported " + Written.day(report.reportedOn()))
                .orElse(" · not reported yet");
        return "Senior responsible officer: " + programme.owner() + " · delivered by " + programme.deliveryVehicle()
                + reported;
    }

    private Block lights() {
        return new Table(
                List.of(
                        new Column("Declared", 13, Align.LEFT),
                        new Column("Evidence", 16, Align.LEFT),
                        new Column("Year end", 12, Align.LEFT),
                        new Column("Last six", 13, Align.LEFT),
                        new Column("On track again", 15, Align.LEFT),
                        new Column("Next milestone", 19, Align.LEFT),
                        new Column("£ variance", 12, Align.RIGHT)),
                List.of(new Row.Cells(List.of(
                        ProgrammeTable.declared(standing),
                        ProgrammeTable.evidence(standing.evidence().light(), standing.differs()),
                        Written.lit(standing.yearEnd()),
                        new Cell.Strip(standing.lastSix()),
                        promise(),
                        standing.nextMilestone()
                                .<Cell>map(next -> new Cell.Pair(next.milestone().name(), ProgrammeTable.timing(next)))
                                .orElse(Written.text("no milestones")),
                        Written.text(Written.variance(standing.variance()))))));
    }

    /// The day promised for being on track again, and what such promises were worth.
    private Cell promise() {
        Promises promises = standing.promises();
        return promises.standing()
                .<Cell>map(next -> promises.brief().isEmpty()
                        ? Written.text(Written.shortDay(next.day()))
                        : new Cell.Pair(Written.shortDay(next.day()), promises.brief() + " so far"))
                .orElse(Written.text(Written.NONE));
    }

    private List<Block> account(StatusReport report) {
        List<Block> left = List.of(
                new Block.Heading("What is good"), list(report.account().good(), "Nothing is reported."),
                new Block.Heading("What happens next"), list(report.account().next(), "Nothing is reported."));
        List<Block> right = List.of(
                new Block.Heading("What is red, and why"),
                list(report.account().bad(), "Nothing is reported as off track or at risk."),
                new Block.Heading("What we need from you"),
                list(asks(), "Nothing is asked of the board today."));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Callout("The report says:", report.headline()));
        blocks.addAll(Differences.callout(standing).stream().toList());
        blocks.add(new Block.Beside(left, right));
        return blocks;
    }

    private static Block list(List<String> items, String none) {
        return items.isEmpty() ? new Block.Paragraph(none, Tone.PLAIN) : new Block.Bullets(items);
    }

    private List<String> asks() {
        return edition.standing().asks().stream()
                .map(Ask::decision)
                .filter(decision -> decision.programme().equals(programme.id()))
                .map(decision -> "%s (%s, by %s)".formatted(decision.ask(), decision.paper(),
                        Written.shortDay(decision.due())))
                .toList();
    }

    /// The longest-running thing that the programme is judged by: its first waiting list with two counts, or else its worst
    /// measure with two figures.
    private Optional<Block> chart() {
        Optional<WaitingList> list = programme.waitingLists().stream()
                .flatMap(id -> edition.snapshot().waitingList(id).stream())
                .filter(each -> each.counts().size() > 1)
                .findFirst();
        return list.<Block>map(each -> Figures.size(each, room(LIST_ROOM, LOWEST_LIST)))
                .or(() -> worst().map(this::figure));
    }

    /// The caption gives way to the box on the evidence; the table of measures below says what it would.
    private Block figure(MeasureHistory worst) {
        Block.Figure figure = MeasureFigure.of(worst, edition, room(MEASURE_ROOM, LOWEST_MEASURE));
        return standing.differs() ? figure.withoutCaption() : figure;
    }

    /// A chart as high as the tables below it leave room for on the page.
    ///
    /// @param most what there would be without any row, in pixels
    private Size room(int most, int least) {
        int rows = programme.projects().size() + 2 * measures().size();
        return Figures.page(Math.clamp(most - 10L * rows - (long) LINE * Differences.lines(standing), least, HIGHEST));
    }

    private Optional<MeasureHistory> worst() {
        return measures().stream()
                .filter(each -> MeasureFigure.drawn(each, edition))
                .min(Comparator.comparing(each -> MeasureRag.judge(each, edition.snapshot().asAt()).light()));
    }

    private List<MeasureHistory> measures() {
        return programme.measures().stream()
                .flatMap(key -> edition.snapshot().measure(key).stream())
                .toList();
    }

    private Block projects() {
        return new Table(
                List.of(
                        new Column("Project", 31, Align.LEFT),
                        new Column("Declared", 12, Align.LEFT),
                        new Column("Evidence", 13, Align.LEFT),
                        new Column("Next milestone", 21, Align.LEFT),
                        new Column("Expected", 13, Align.RIGHT),
                        new Column("Late", 10, Align.RIGHT)),
                programme.projects().stream()
                        .flatMap(project -> standing.evidence().of(project).stream())
                        .map(this::row)
                        .toList());
    }

    private Row row(ProjectEvidence found) {
        Project project = found.project();
        Optional<Milestone> next = project.milestones().stream()
                .filter(milestone -> !milestone.reached())
                .findFirst();
        return new Row.Cells(List.of(
                new Cell.Name(project.name()),
                Written.lit(project.declared()),
                ProgrammeTable.evidence(found.light(), found.differs()),
                Written.text(next.map(Milestone::name).orElse("all milestones reached")),
                Written.text(Written.shortDay(
                        next.map(each -> each.delivery().day()).orElse(project.forecastEnd()))),
                Written.text(next.map(each -> late(each.daysLate(edition.snapshot().asAt())))
                        .orElse(Written.NONE))));
    }

    private static String late(long days) {
        return days == 0 ? Written.NONE : Spoken.days(days);
    }

}
