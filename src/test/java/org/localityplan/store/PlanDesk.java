package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// The rich plan in a file of its own, worked on by one person after the other.
final class PlanDesk implements AutoCloseable {

    private final Path folder;
    private final List<PlanStore> stores = new ArrayList<>();

    PlanDesk(Path folder) {
        this.folder = folder;
        stores.add(OpenPlan.made(folder));
    }

    /// The same with another plan.
    PlanDesk(Path folder, Snapshot content) {
        this.folder = folder;
        stores.add(OpenPlan.made(folder, content));
    }

    PlanStore store() {
        return stores.getLast();
    }

    /// Closes the plan, and lets somebody open it again.
    void reopenAs(String person) {
        store().close();
        stores.add(OpenPlan.opened(PlanStore.open(store().file(), OpenPlan.session(folder, person))));
    }

    AuditEntry carryOut(Change change) {
        return OpenPlan.saved(store().carryOut(change)).entry();
    }

    AuditEntry undo() {
        return OpenPlan.saved(store().undo()).entry();
    }

    AuditEntry redo() {
        return OpenPlan.saved(store().redo()).entry();
    }

    MeasureHistory measure(MeasureKey key) {
        return store().snapshot().measure(key).orElseThrow();
    }

    Project project(UUID id) {
        return store().snapshot().plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Programme programme(UUID id) {
        return store().snapshot().plan().programme(id).orElseThrow();
    }

    /// The fields that a command is refused for.
    List<String> refusedFields(Change change) {
        return faults(store().carryOut(change)).stream().map(Outcome.Fault::field).toList();
    }

    /// The plan and its trail are as they were when the plan was made.
    void unchanged() {
        assertThat(store().snapshot()).isEqualTo(RichPlan.snapshot());
        assertThat(store().audit()).hasSize(1);
    }

    static List<Outcome.Fault> faults(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        List<Outcome.Fault> faults = ((Outcome.Refused) outcome).faults();
        assertThat(faults).allSatisfy(
                fault -> assertThat(fault.sentence()).endsWith(".").doesNotContain("%,d", "%s", "null"));
        return faults;
    }

    static void refused(Outcome outcome, String field, String words) {
        assertThat(faults(outcome)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.sentence()).contains(words);
        });
    }

    @Override
    public void close() {
        assertThat(store().verifyAudit()).isTrue();
        store().close();
    }
}
