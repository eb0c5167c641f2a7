package org.localityplan.command.waiting;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Trajectory;

/// The people of each list by length of wait and by priority, and its way to the size it is to have.
final class ListTables {

    private static final List<Column> AGES = List.of(
            new Column("list", "List"),
            new Column("over_weeks", "Over weeks"),
            new Column("up_to_weeks", "Up to"),
            new Column("people", "People"));
    private static final List<Column> PRIORITIES = List.of(
            new Column("list", "List"), new Column("priority", "Priority"), new Column("people", "People"));
    private static final List<Column> TRAJECTORIES = List.of(
            new Column("list", "List"),
            new Column("day", "Day"),
            new Column("planned", "Planned"),
            new Column("waiting", "Waiting"),
            new Column("ahead", "More than planned"));

    private ListTables() {}

    static Chapters.Chapter ages(List<WaitingList> lists) {
        return table("ages", "By length of wait", AGES, lists.stream()
                .flatMap(list -> newest(list)
                        .flatMap(detail -> detail.ages().bands().stream().map(band -> List.of(
                                Cell.of(list.name()),
                                Cell.of(band.over()),
                                band.end() instanceof AgeBands.End.UpTo(int weeks)
                                        ? Cell.of(weeks)
                                        : new Cell.Empty(),
                                Cell.of(band.people()))))));
    }

    static Chapters.Chapter priorities(List<WaitingList> lists) {
        return table("priorities", "By priority", PRIORITIES, lists.stream()
                .flatMap(list -> newest(list)
                        .flatMap(detail -> detail.priorities().stream().map(each -> List.of(
                                Cell.of(list.name()), Cell.of(each.priority()), Cell.of(each.people()))))));
    }

    private static Stream<CountDetail> newest(WaitingList list) {
        return list.latest().map(WaitingCount::detail).stream();
    }

    static Chapters.Chapter trajectories(List<WaitingList> lists) {
        return table("trajectories", "Way to the size agreed", TRAJECTORIES, lists.stream()
                .flatMap(list -> switch (Trajectory.of(list)) {
                    case Trajectory.NoAim() -> Stream.empty();
                    case Trajectory.Planned planned -> planned.points().stream().map(point -> row(list, point));
                }));
    }

    private static List<Cell> row(WaitingList list, Trajectory.Point point) {
        boolean counted = point.actual() instanceof Trajectory.Actual.Counted;
        return List.of(
                Cell.of(list.name()),
                Cell.of(point.day().toString()),
                people(point.planned()),
                point.actual() instanceof Trajectory.Actual.Counted(int people)
                        ? Cell.of(people)
                        : new Cell.Empty(),
                counted ? people(point.ahead()) : new Cell.Empty());
    }

    private static Cell people(double people) {
        return WaitingCells.amount(people, Spoken.number(Math.round(people)));
    }

    private static Chapters.Chapter table(
            String key, String title, List<Column> columns, Stream<List<Cell>> rows) {
        return new Chapters.Table(key, new Report(title, List.of(), columns, rows.toList()));
    }
}
