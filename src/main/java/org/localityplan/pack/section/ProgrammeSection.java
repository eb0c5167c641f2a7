package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Light;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.standing.PlanStanding.Ask;
import org.localityplan.domain.standing.ProgrammeStanding;
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

/// One programme on one page: how it is declared to stand, its account, one chart, its projects and its measures.
public final class ProgrammeSection {
    private static final int LIST_ROOM = 270;
    /// Less: a measure has its icons above the chart and a longer sentence below.
    private static final int MEASURE_ROOM = 215;

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
                        new Column("Declared", 16, Align.LEFT),
                        new Column("Expected at year end", 18, Align.LEFT),
                        new Column("Last six reports", 18, Align.LEFT),
                        new Column("Measures G·A·R", 16, Align.LEFT),
                        new Column("Next milestone", 20, Align.LEFT),
                        new Column("£ variance", 12, Align.RIGHT)),
                List.of(new Row.Cells(List.of(
                        ProgrammeTable.declared(standing),
                        Written.lit(standing.yearEnd()),
                        new Cell.Strip(standing.lastSix()),
                        Written.text(ProgrammeTable.measures(standing.measures())),
                        standing.nextMilestone()
                                .<Cell>map(next -> new Cell.Pair(next.milestone().name(), ProgrammeTable.timing(next)))
                                .orElse(Written.text("no milestones")),
                        Written.text(Written.variance(standing.variance()))))));
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
        return List.of(new Block.Callout("The report says:", report.headline()), new Block.Beside(left, right));
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
        return list.<Block>map(each -> Figures.size(each, room(LIST_ROOM)))
                .or(() -> worst().map(each -> MeasureFigure.of(each, edition, room(MEASURE_ROOM))));
    }

    /// A chart as high as the tables below it leave room for on the page.
    ///
    /// @param most what there would be without any row, in pixels
    private Size room(int most) {
        int rows = programme.projects().size() + 2 * measures().size();
        return Figures.page(Math.clamp(most - 10L * rows, 120, 210));
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
                        new Column("Project", 27, Align.LEFT),
                        new Column("Status", 13, Align.LEFT),
                        new Column("Next milestone", 24, Align.LEFT),
                        new Column("Agreed for", 13, Align.RIGHT),
                        new Column("Expected", 13, Align.RIGHT),
                        new Column("Late", 10, Align.RIGHT)),
                programme.projects().stream().map(this::row).toList());
    }

    private Row row(Project project) {
        Light light = project.reports().isEmpty()
                ? Light.NOT_STARTED
                : project.reports().getLast().declared();
        Optional<Milestone> next = project.milestones().stream()
                .filter(milestone -> !milestone.reached())
                .findFirst();
        return new Row.Cells(List.of(
                new Cell.Name(project.name()),
                Written.lit(light),
                Written.text(next.map(Milestone::name).orElse("all milestones reached")),
                Written.text(Written.shortDay(next.map(Milestone::baseline).orElse(project.baselineEnd()))),
                Written.text(Written.shortDay(
                        next.map(each -> each.delivery().day()).orElse(project.forecastEnd()))),
                Written.text(next.map(each -> late(each.daysLate(edition.snapshot().asAt())))
                        .orElse(Written.NONE))));
    }

    private static String late(long days) {
        return days == 0 ? Written.NONE : Spoken.days(days);
    }

}
