package org.localityplan.store.command.waiting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.WaitingChange.DefineWaitingList;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.store.command.state.StateKeeper;
import org.localityplan.store.command.state.StateKeeper.Names;
import org.localityplan.store.command.state.StateKeeper.Row;
import org.localityplan.store.command.state.Told;
import org.localityplan.store.query.WaitingReader;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.WaitingWriter;
import org.localityplan.store.write.Writing;

/// Makes waiting lists and changes what is agreed about them, takes that back and does it again. Counts stay as they are.
public record ListKeeper(Writing writing) {

    private static final Names NAMES = new Names("Made a waiting list", "Changed a waiting list");
    private static final String COUNTS = """
            SELECT c.id FROM waiting_count c, waiting_list_other o
             WHERE c.locality_id = :locality AND o.locality_id = :locality AND o.batch_id = :batch AND o.withdrawn
               AND c.waiting_list_id = o.id AND NOT c.withdrawn
            """;

    public Step define(UUID batch, DefineWaitingList change) {
        WaitingList list = change.list();
        List<String> others = lists().stream()
                .filter(each -> !each.id().equals(list.id()))
                .map(WaitingList::name)
                .toList();
        List<Fault> faults = new ListFaults(list).all(others);
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        WaitingWriter writer = new WaitingWriter(writing);
        int place = writer.swap().place(list.id());
        return keeper().keep(NAMES, batch, List.of(new Row(list.id(), told(list), writer.cells(list, place))));
    }

    /// Gives the list the state before, or takes away one that was made and has no counts yet.
    public Step takeBack(UUID batch) {
        boolean counted = !writing.bare()
                .list(COUNTS, query -> query.bind("batch", batch), row -> row.id("id"))
                .isEmpty();
        return counted
                ? Step.refused("There are counts of this list now. Take those back first.")
                : keeper().takeBack("Took back a change of a waiting list", batch);
    }

    public Step bringBack(UUID batch) {
        return keeper().bringBack("Changed a waiting list again", batch);
    }

    private StateKeeper keeper() {
        return new StateKeeper(
                new WaitingWriter(writing).swap(),
                () -> lists().stream().collect(Collectors.toMap(WaitingList::id, ListKeeper::told)));
    }

    private List<WaitingList> lists() {
        return new WaitingReader(writing.reading()).lists();
    }

    private static Told told(WaitingList list) {
        ListTerms terms = list.terms();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Name", list.name());
        parts.put("Kept by", list.holder().words());
        parts.put("Standard", list.standardWeeks() + " weeks");
        parts.put("Threshold", switch (terms.threshold()) {
            case ListTerms.Threshold.Weeks(int weeks) -> weeks + " weeks";
            case ListTerms.Threshold.None() -> "";
        });
        parts.put("Definition", list.definition());
        parts.put("Priority classes", String.join(", ", terms.priorityClasses()));
        parts.put("Neighbourhood", terms.neighbourhood());
        parts.put("Provider", terms.provider());
        parts.put("Aim", switch (terms.aim()) {
            case ListTerms.Aim.Size aim ->
                "from %d on %s to %d by %s"
                        .formatted(
                                aim.start(), CountWords.day(aim.from()), aim.people(), CountWords.day(aim.by()));
            case ListTerms.Aim.None() -> "";
        });
        parts.put("Source", list.provenance().source());
        return new Told(list.name(), parts);
    }
}
