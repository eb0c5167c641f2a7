package org.localityplan.store.write.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.Money;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Writing;

/// The rows of priorities, programmes and projects themselves, without what is under them.
///
/// @param writing where their sources are kept
public record StructureRows(Writing writing) {

    public PlanRow priority(UUID plan, Priority priority, int ordinal) {
        return PlanTable.PRIORITY.row(
                priority.id(),
                plan,
                priority.name(),
                priority.tier(),
                priority.outcome(),
                ordinal,
                writing.source(priority.provenance()));
    }

    public PlanRow programme(UUID priority, Programme programme, int ordinal) {
        return PlanTable.PROGRAMME.row(
                programme.id(),
                priority,
                programme.name(),
                programme.owner(),
                programme.deliveryVehicle(),
                ordinal,
                writing.source(programme.provenance()));
    }

    /// The measures and waiting lists that a programme names.
    public static Stream<PlanRow> aims(Programme programme) {
        List<MeasureKey> measures = programme.measures();
        List<UUID> lists = programme.waitingLists();
        return Stream.concat(
                IntStream.range(0, measures.size()).mapToObj(i -> PlanTable.PROGRAMME_MEASURE.row(
                        programme.id(), measures.get(i).framework(), measures.get(i).code(), i)),
                IntStream.range(0, lists.size()).mapToObj(i -> PlanTable.PROGRAMME_WAITING_LIST.row(
                        programme.id(), lists.get(i), i)));
    }

    public PlanRow project(UUID programme, Project project, int ordinal) {
        Optional<Cost.Known> cost = cost(project.controls().cost());
        return PlanTable.PROJECT.row(
                project.id(),
                programme,
                project.name(),
                project.manager(),
                project.baselineStart(),
                project.baselineEnd(),
                project.forecastEnd(),
                cost.<Money>map(Cost.Known::budget),
                cost.<Money>map(Cost.Known::forecast),
                ordinal,
                writing.source(project.provenance()));
    }

    private static Optional<Cost.Known> cost(Cost cost) {
        return switch (cost) {
            case Cost.Unknown() -> Optional.empty();
            case Cost.Known known -> Optional.of(known);
        };
    }
}
