package org.localityplan.store.command.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.PlanChange.RemovePeerGroup;
import org.localityplan.domain.history.PlanChange.SetPeerGroup;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.query.Shared;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;

/// Keeps the groups of councils that the locality is compared with. Each has a name of its own, by which people know it.
public record PeerKeeper(PlanEdit edit) {

    private static final int NAME = 200;
    private static final int FEWEST = 2;
    private static final String GONE = "This group is not there any more. Nothing was changed.";

    /// @param locality whose plan it is
    public Step set(SetPeerGroup change, Area locality) {
        List<PlanRow> groups = edit.rows().all(PlanTable.PEER_GROUP);
        Optional<PlanRow> before = named(groups, change.former());
        if (before.isEmpty() && !change.former().isEmpty()) {
            return edit.refused(GONE);
        }
        List<PlanRow> others = new ArrayList<>(groups);
        before.ifPresent(others::remove);
        String name = change.group().name().strip();
        faults(name, others);
        faults(change.group(), locality);
        if (!edit.faults().isEmpty()) {
            return Step.refused(List.copyOf(edit.faults()));
        }
        UUID id = before.map(row -> row.id("id")).orElseGet(edit.writing()::newId);
        int at = Math.clamp(change.place(), 0, others.size());
        before.ifPresent(row -> tellPlace(groups.indexOf(row), at));
        others.add(at, PlanTable.PEER_GROUP.row(id, name, at));
        number(others);
        keep(id, change.group().areas());
        String action = before.isPresent() ? "Changed a peer group" : "Added a peer group";
        return edit.done(new Deed(action, before.map(PlanRow::name).orElse(name), Set.of()));
    }

    public Step remove(RemovePeerGroup change) {
        List<PlanRow> groups = edit.rows().all(PlanTable.PEER_GROUP);
        Optional<PlanRow> group = named(groups, change.name());
        if (group.isEmpty()) {
            return edit.refused(GONE);
        }
        edit.rows().remove(group.get());
        number(groups.stream().filter(row -> !row.equals(group.get())).toList());
        keep(group.get().id("id"), List.of());
        return edit.done(new Deed("Removed a peer group", group.get().name(), Set.of()));
    }

    /// The groups are always numbered from 0 on, without gaps.
    private void number(List<PlanRow> groups) {
        IntStream.range(0, groups.size()).forEach(i -> edit.rows().put(groups.get(i).with("ordinal", i)));
    }

    private static Optional<PlanRow> named(List<PlanRow> groups, String name) {
        return groups.stream().filter(row -> row.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    private void faults(String name, List<PlanRow> others) {
        edit.needed("name", name, NAME);
        if (named(others, name).isPresent()) {
            edit.fault("name", "Another group has this name. Choose a name that differs.");
        }
    }

    private void faults(PeerGroup group, Area locality) {
        Map<String, Area> known = edit.writing().reading().shared().areas();
        group.areas().stream()
                .filter(area -> !known.containsKey(area.code()))
                .findFirst()
                .ifPresent(area -> edit.fault(
                        "areas", "The plan has no figures of %s. Import them first, or leave it out.".formatted(
                                area.name())));
        if (group.areas().stream().anyMatch(area -> area.level() != locality.level())) {
            edit.fault("areas", "A group holds places of one kind only. Choose councils.");
        }
        Set<String> codes = group.areas().stream().map(Area::code).collect(Collectors.toCollection(HashSet::new));
        if (codes.size() < group.areas().size()) {
            edit.fault("areas", "A council stands in the group twice. Keep one.");
        }
        if (!codes.contains(locality.code()) || codes.size() < FEWEST) {
            edit.fault("areas", "A group holds %s and at least one other council. Add what is missing.".formatted(
                    locality.name()));
        }
    }

    /// Tells of a new place among the groups, counted from 1.
    private void tellPlace(int before, int after) {
        if (before != after) {
            edit.tell("Place", String.valueOf(before + 1), String.valueOf(after + 1));
        }
    }

    private void keep(UUID group, List<Area> areas) {
        List<PlanRow> old = edit.rows().under(PlanTable.PEER_GROUP_AREA, "peer_group_id", group);
        List<PlanRow> fresh = IntStream.range(0, areas.size())
                .mapToObj(i -> PlanTable.PEER_GROUP_AREA.row(group, areas.get(i).code(), i))
                .toList();
        if (!fresh.equals(old)) {
            edit.rows().replace(old, fresh);
            edit.tell("Councils", names(old), names(fresh));
        }
    }

    private String names(List<PlanRow> councils) {
        Shared known = edit.writing().reading().shared();
        return councils.stream()
                .map(row -> known.area(row.text("area_code")).name())
                .collect(Collectors.joining(", "));
    }
}
