package org.localityplan.command.money;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.money.LooseMoney;

/// Money of the current year without a project, and projects without money.
final class LooseTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("kind", "Kind"),
            new Column("name", "Name"),
            new Column("programme", "Programme"),
            new Column("pounds", "Amount"));

    private LooseTable() {}

    static Chapters.Chapter of(Snapshot snapshot) {
        Period year = Period.financialYearOf(snapshot.asAt());
        LooseMoney loose = LooseMoney.of(snapshot, year);
        List<List<Cell>> rows = Stream.of(
                loose.lines().stream()
                        .map(line -> List.of(
                                Cell.of("line without a project"),
                                Cell.of(line.name()),
                                MoneyCells.programme(line.scope(), snapshot),
                                MoneyCells.thousands(line.budget()))),
                loose.savings().stream()
                        .map(saving -> List.of(
                                Cell.of("saving without a project"),
                                Cell.of(saving.name()),
                                MoneyCells.programme(saving.scope(), snapshot),
                                MoneyCells.thousands(saving.forecast()))),
                loose.projects().stream()
                        .map(each -> List.of(
                                Cell.of("project without money"),
                                Cell.of(each.project().name()),
                                Cell.of(each.programme().name()),
                                new Cell.Empty())))
                .flatMap(each -> each)
                .toList();
        return new Chapters.Table(
                "without_project",
                new Report("Money without a project, projects without money, " + year.label(), List.of(), COLUMNS,
                        rows));
    }
}
