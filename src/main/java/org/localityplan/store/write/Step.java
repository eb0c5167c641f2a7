package org.localityplan.store.write;

import java.util.List;
import java.util.function.Function;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Outcome.Fault;

/// What came of the rows of a command, before its line is in the audit trail.
public sealed interface Step {

    /// The rows are written.
    ///
    /// @param line what the audit trail is to say
    record Written(AuditTrail.Line line) implements Step {}

    /// Nothing was written.
    record Stopped(Outcome.Refused outcome) implements Step {}

    static Stopped refused(List<Fault> faults) {
        return new Stopped(new Outcome.Refused(faults));
    }

    /// Refused as a whole, not because of one field.
    static Stopped refused(String sentence) {
        return refused(List.of(new Fault("", sentence)));
    }

    /// The same step with its line under another name.
    default Step as(String action) {
        return switch (this) {
            case Written(AuditTrail.Line line) ->
                new Written(new AuditTrail.Line(
                        action, line.subject(), line.before(), line.after(), line.about()));
            case Stopped stopped -> stopped;
        };
    }

    /// Finishes a written step with its audit line.
    default Outcome settle(Function<AuditTrail.Line, AuditEntry> finish) {
        return switch (this) {
            case Written(AuditTrail.Line line) -> new Outcome.Saved(finish.apply(line));
            case Stopped(Outcome.Refused outcome) -> outcome;
        };
    }
}
