package org.localityplan.domain.plan.report;

import org.localityplan.domain.Light;

/// What a declared light means: how sure its people are that a project delivers what was agreed. Three points, as in the
/// assurance of large public projects; the sentences are the locality's own.
public final class DeliveryConfidence {

    private DeliveryConfidence() {}

    /// What somebody says who declares the light.
    public static String meaning(Light light) {
        return switch (light) {
            case GREEN ->
                "We expect to deliver on time, within cost and to the standard agreed. Nothing we know of threatens that.";
            case AMBER ->
                "We can still deliver, but there are serious problems. They can be solved if they are dealt with now.";
            case RED ->
                "As things stand we do not expect to deliver what was agreed, and we see no way to solve the problems.";
            case COMPLETE -> "All that was to be delivered has been delivered.";
            case NOT_STARTED -> "Nothing has been reported yet.";
            case UNKNOWN -> "There is nothing to judge by.";
        };
    }
}
