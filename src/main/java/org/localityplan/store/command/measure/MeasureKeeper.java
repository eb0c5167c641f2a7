package org.localityplan.store.command.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Target;
import org.localityplan.store.query.DefinitionReader;
import org.localityplan.store.query.DefinitionReader.Revision;
import org.localityplan.store.query.DefinitionReader.Standing;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.MeasureWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Makes measures and changes their definitions, takes that back and does it again. Figures and notes stay whatever
/// happens to the definition.
public record MeasureKeeper(Writing writing) {

    private static final String OF_KEY =
            "SELECT id FROM measure WHERE locality_id = :locality AND framework = :framework AND code = :code";
    private static final String FIGURES =
            "SELECT measure_id FROM observation WHERE locality_id = :locality AND measure_id = :id LIMIT 1";
    private static final String WITHDRAW = """
            UPDATE measure SET withdrawn = TRUE, row_version = row_version + 1
             WHERE locality_id = :locality AND id = :id
            """;
    private static final String CHANGED_SINCE =
            "This measure has been changed in the meantime. Its definition stays as it is now; nothing was changed.";

    /// @param revision the id of the new state
    public Step define(UUID revision, Change.DefineMeasure change) {
        Optional<Standing> ofKey = idOf(change.measure().key()).flatMap(reader()::standing);
        Measure measure = ofKey.filter(Standing::withdrawn)
                .map(old -> withId(change.measure(), old.measure().id()))
                .orElse(change.measure());
        boolean taken = ofKey.filter(other -> !other.measure().id().equals(measure.id())).isPresent();
        List<Fault> faults = new MeasureFaults(change).all(taken);
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        Optional<Standing> old = reader().standing(measure.id());
        return old.filter(standing -> !standing.withdrawn())
                .map(standing -> change(standing, measure, change.targets(), revision))
                .orElseGet(() -> make(measure, change.targets(), revision, old.isPresent()));
    }

    private Step change(Standing old, Measure measure, List<Target> targets, UUID revision) {
        Map<String, String> before = MeasureWords.parts(old.measure(), old.targets());
        Map<String, String> after = MeasureWords.parts(measure, targets);
        if (before.equals(after)) {
            return Step.refused("The measure is like this already. Nothing was changed.");
        }
        MeasureWriter measures = new MeasureWriter(writing);
        UUID replaced = old.revision().orElseGet(() -> {
            UUID first = writing.newId();
            measures.revision(first, old.measure(), old.targets(), Optional.empty());
            return first;
        });
        measures.revision(revision, measure, targets, Optional.of(replaced));
        measures.redefine(measure, targets, Optional.of(revision));
        return done("Changed a measure", measure, before, after);
    }

    private Step make(Measure measure, List<Target> targets, UUID revision, boolean known) {
        MeasureWriter measures = new MeasureWriter(writing);
        if (!known) {
            measures.measures(List.of(measure));
        }
        measures.revision(revision, measure, targets, Optional.empty());
        measures.redefine(measure, targets, Optional.of(revision));
        return done("Made a measure", measure, Map.of(), MeasureWords.parts(measure, targets));
    }

    /// Gives the measure the state before, or takes away one that was made.
    public Step takeBack(UUID id) {
        Revision revision = reader().revision(id);
        Measure measure = revision.measure();
        if (!currentOf(measure).equals(Optional.of(id))) {
            return Step.refused(CHANGED_SINCE);
        }
        Map<String, String> now = MeasureWords.parts(measure, revision.targets());
        if (revision.replaces().isEmpty()) {
            if (hasFigures(measure.id())) {
                return Step.refused("There are figures for this measure now. Take those back first.");
            }
            withdraw(measure.id());
            return done("Took back a measure", measure, now, Map.of());
        }
        Revision before = reader().revision(revision.replaces().get());
        if (isTaken(before.measure())) {
            return Step.refused("Another measure has its old code now. Nothing was changed.");
        }
        new MeasureWriter(writing).redefine(before.measure(), before.targets(), revision.replaces());
        return done("Took back a change of a measure", before.measure(), now,
                MeasureWords.parts(before.measure(), before.targets()));
    }

    /// Gives the measure this state again.
    public Step bringBack(UUID id) {
        Revision revision = reader().revision(id);
        Measure measure = revision.measure();
        if (!currentOf(measure).equals(revision.replaces())) {
            return Step.refused(CHANGED_SINCE);
        }
        if (isTaken(measure)) {
            return Step.refused("Another measure has the code %s now. Nothing was changed.".formatted(measure.key()));
        }
        new MeasureWriter(writing).redefine(measure, revision.targets(), Optional.of(id));
        Map<String, String> before = revision.replaces()
                .map(reader()::revision)
                .map(old -> MeasureWords.parts(old.measure(), old.targets()))
                .orElse(Map.of());
        return done(before.isEmpty() ? "Made a measure again" : "Changed a measure again", measure, before,
                MeasureWords.parts(measure, revision.targets()));
    }

    /// The state that holds; none while the measure is withdrawn.
    private Optional<UUID> currentOf(Measure measure) {
        return reader().standing(measure.id()).filter(standing -> !standing.withdrawn()).flatMap(Standing::revision);
    }

    private boolean isTaken(Measure measure) {
        return idOf(measure.key()).filter(other -> !other.equals(measure.id())).isPresent();
    }

    private Optional<UUID> idOf(MeasureKey key) {
        return writing.bare().first(
                OF_KEY,
                query -> query.bind("framework", key.framework().name()).bind("code", key.code()),
                row -> row.id("id"));
    }

    private boolean hasFigures(UUID measure) {
        return writing.bare()
                .first(FIGURES, query -> query.bind("id", measure), row -> row.id("measure_id"))
                .isPresent();
    }

    private void withdraw(UUID measure) {
        writing.handle()
                .createUpdate(WITHDRAW)
                .bind("locality", writing.locality())
                .bind("id", measure)
                .execute();
    }

    private DefinitionReader reader() {
        return new DefinitionReader(writing.reading());
    }

    /// A measure that was taken away gives its place to a new one of the same code.
    private static Measure withId(Measure measure, UUID id) {
        return new Measure(
                id,
                measure.key(),
                measure.name(),
                measure.unit(),
                measure.polarity(),
                measure.frequency(),
                measure.definition(),
                measure.owner(),
                measure.stage(),
                measure.upkeep(),
                measure.provenance());
    }

    private static Step done(String action, Measure measure, Map<String, String> before, Map<String, String> after) {
        return new Step.Written(new AuditTrail.Line(
                action,
                MeasureWords.name(measure),
                MeasureWords.unlike(before, after),
                MeasureWords.unlike(after, before))
                .about(Set.of(measure.id())));
    }
}
