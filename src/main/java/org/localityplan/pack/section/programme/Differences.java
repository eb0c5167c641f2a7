package org.localityplan.pack.section.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.plan.evidence.Finding;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.evidence.ProjectEvidence;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;
import org.localityplan.pack.section.Edition;
import org.localityplan.pack.section.Written;

/// Where the evidence is not as declared: the rules in words, and what the people say to it.
public final class Differences {

    private static final String TITLE = "Where the evidence is not as declared";
    private static final String NO_RULE = "No rule fired.";
    private static final String NOT_EXPLAINED = "Not explained in the newest report.";
    private static final int LETTERS_IN_A_LINE = 110;
    private static final List<Column> COLUMNS = List.of(
            new Column("Programme, projects", 25, Align.LEFT),
            new Column("Declared", 12, Align.LEFT),
            new Column("Evidence", 14, Align.LEFT),
            new Column("What the evidence rests on, and the explanation", 49, Align.LEFT));
    private static final String NOTE =
            "The declared light is what people say. The evidence light follows from milestones, cost, risks, actions, measures "
                    + "and reports, by the same rules for everybody; a programme has that of its worst project. Neither "
                    + "changes the other.";

    private Differences() {}

    /// The page of all differences, by programme; none where everything is as declared.
    public static List<Section> of(Edition edition) {
        List<ProgrammeStanding> all = edition.standing().programmes();
        List<Row> rows = all.stream().flatMap(Differences::rows).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section("differences", "", TITLE, Rank.PART, List.of(
                        new Block.Paragraph(lead(all), Tone.LEAD),
                        new Block.Table(COLUMNS, rows),
                        new Block.Paragraph(NOTE, Tone.NOTE))));
    }

    private static String lead(List<ProgrammeStanding> all) {
        return "%d of %d programmes and %d of %d projects declare another light than their evidence gives."
                .formatted(
                        all.stream().filter(ProgrammeStanding::differs).count(),
                        all.size(),
                        all.stream().flatMap(Differences::projects).filter(ProjectEvidence::differs).count(),
                        all.stream().flatMap(Differences::projects).count());
    }

    private static Stream<ProjectEvidence> projects(ProgrammeStanding standing) {
        return standing.evidence().projects().stream();
    }

    /// A programme with its projects that differ and, where it differs itself, those that make its light.
    private static Stream<Row> rows(ProgrammeStanding standing) {
        List<Row> projects = projects(standing)
                .filter(each -> each.differs() || standing.differs() && each.light() == standing.evidence().light())
                .map(Differences::row)
                .toList();
        return standing.differs() || !projects.isEmpty()
                ? Stream.concat(Stream.of(row(standing)), projects.stream())
                : Stream.empty();
    }

    private static Row row(ProgrammeStanding standing) {
        return new Row.Cells(List.of(
                new Cell.Name(standing.programme().name()),
                ProgrammeTable.declared(standing),
                ProgrammeTable.evidence(standing.evidence().light(), standing.differs()),
                Written.text(standing.differs() ? explanation(standing) : "The programme as a whole is as declared.")));
    }

    private static Row row(ProjectEvidence found) {
        String findings = found.evidence().findings().stream()
                .filter(finding -> finding.light() == found.light())
                .map(Finding::sentence)
                .collect(Collectors.joining(" "));
        return new Row.Cells(List.of(
                Written.text(found.project().name()),
                Written.lit(found.project().declared()),
                ProgrammeTable.evidence(found.light(), found.differs()),
                new Cell.Pair(
                        findings.isEmpty() ? NO_RULE : findings,
                        found.differs() ? explanation(found.challenged(), found.explanation()) : "As declared.")));
    }

    /// The box on the programme's own page; empty where the evidence is as declared.
    static Optional<Block> callout(ProgrammeStanding standing) {
        return Optional.of(standing)
                .filter(ProgrammeStanding::differs)
                .map(each -> new Block.Callout("The evidence says otherwise:", words(each)));
    }

    /// How many lines of the page that box takes.
    static int lines(ProgrammeStanding standing) {
        return standing.differs() ? 2 + words(standing).length() / LETTERS_IN_A_LINE : 0;
    }

    /// The first reason; the others stand on the page of all differences.
    private static String words(ProgrammeStanding standing) {
        String why = standing.evidence().why();
        return (why.isEmpty() ? NO_RULE : why) + " " + explanation(standing);
    }

    private static String explanation(ProgrammeStanding standing) {
        return explanation(standing.challenged(), standing.explanation());
    }

    private static String explanation(boolean challenged, String explanation) {
        if (!challenged) {
            return "The evidence is better than declared.";
        }
        return explanation.isEmpty() ? NOT_EXPLAINED : "Explanation: " + explanation;
    }
}
