package org.localityplan.store.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.plan.Plan;
import org.localityplan.store.query.BudgetReader;
import org.localityplan.store.query.MeasureReader;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.Row;
import org.localityplan.store.query.WaitingReader;
import org.localityplan.store.query.plan.PlanReader;
import org.localityplan.store.query.plan.ReportReader;
import org.localityplan.store.query.plan.SteeringReader;

/// Reads a whole snapshot. Inside one transaction, so that it is the plan at one moment.
public record SnapshotReader(Reading reading) {

    private static final String HOME = "SELECT area_code, region_code FROM locality WHERE locality_id = :locality";
    private static final String GROUPS = "SELECT * FROM peer_group WHERE locality_id = :locality ORDER BY ordinal";
    private static final String GROUP_AREAS =
            "SELECT * FROM peer_group_area WHERE locality_id = :locality ORDER BY ordinal";

    private record Home(Area area, String region) {}

    /// The plan as it is now.
    ///
    /// @param asAt the day it is looked at
    public Snapshot snapshot(LocalDate asAt) {
        Home home = home();
        PlanReader plan = new PlanReader(reading, new ReportReader(reading).all());
        List<Plan> plans = plan.plans();
        List<PeerGroup> groups = groups();
        return new Snapshot(
                home.area(),
                asAt,
                plans,
                plan.decisions(plans),
                histories(home.area(), groups),
                groups,
                new WaitingReader(reading).lists(),
                new BudgetReader(reading).budget(),
                new SteeringReader(reading).steering());
    }

    /// The measures as another area would see them: its own series, and the peers for its own latest period.
    public List<MeasureHistory> histories(Area own, List<PeerGroup> groups) {
        List<String> comparators = new ArrayList<>(reading.shared().codes(Area.Level.COUNTRY));
        region(own, groups).ifPresent(comparators::add);
        comparators.remove(own.code());
        return new MeasureReader(reading).histories(own.code(), comparators);
    }

    /// The region of an area: the one kept for the locality, or else the one after which a peer group of the area is named.
    /// Any other area has no known region.
    private Optional<String> region(Area own, List<PeerGroup> groups) {
        Home home = home();
        if (!home.region().isEmpty() && own.equals(home.area())) {
            return Optional.of(home.region());
        }
        return reading.shared().codes(Area.Level.REGION).stream()
                .filter(code -> namesGroup(reading.shared().area(code), own, groups))
                .findFirst();
    }

    private static boolean namesGroup(Area region, Area own, List<PeerGroup> groups) {
        return groups.stream().anyMatch(group -> group.name().equals(region.name()) && group.holds(own));
    }

    private Home home() {
        return reading.list(HOME, row -> new Home(row.area(), row.text("region_code")))
                .getFirst();
    }

    /// The peer groups in their order.
    List<PeerGroup> groups() {
        Map<UUID, List<Area>> areas = reading.under("peer_group_id", GROUP_AREAS, Row::area);
        return reading.list(
                GROUPS, row -> new PeerGroup(row.text("name"), areas.getOrDefault(row.id("id"), List.of())));
    }
}
