package org.localityplan.desktop.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.Promises.Outcome;
import org.localityplan.domain.plan.Promises.Promise;
import org.localityplan.domain.standing.ProgrammeStanding;

/// What challenges a programme's declared light: the evidence, and the days that were promised for being green again.
record ChallengeLine(ProgrammeStanding standing) {

    Light evidence() {
        return standing.evidence().light();
    }

    /// Whether the evidence says something else than the declared light.
    boolean differs() {
        return standing.differs();
    }

    boolean promised() {
        return promise().isPresent();
    }

    /// The day by which it is promised to be green, or why there is none.
    String greenBy() {
        return promise().map(promise -> Formats.shortDate(promise.day())).orElse(offTrack() ? "no promise" : "–");
    }

    /// Whether the day has passed, or none was named though the programme is not on track.
    boolean wanting() {
        return missed() || offTrack() && !promised();
    }

    private boolean offTrack() {
        return standing.declared() == Light.RED || standing.declared() == Light.AMBER;
    }

    private boolean missed() {
        return promise().filter(promise -> promise.outcome() == Outcome.MISSED).isPresent();
    }

    /// What came of the days promised so far: `0 of 3 kept`; empty where nothing is promised now, or nothing was before.
    String record() {
        return promised() ? standing.promises().brief() : "";
    }

    /// The parts of the row's sentence.
    List<String> spoken() {
        return Stream.of(spokenEvidence(), spokenPromise()).filter(part -> !part.isEmpty()).toList();
    }

    /// A difference is explained in the same breath: by the project and the rule that make it.
    private String spokenEvidence() {
        if (evidence() == Light.UNKNOWN) {
            return "no evidence to check";
        }
        return differs()
                ? "the evidence differs: %s (%s)".formatted(evidence().words().toLowerCase(Locale.UK), because())
                : "the evidence agrees";
    }

    /// The sentence without its full stop; where the evidence is better than declared, nothing speaks against it.
    private String because() {
        var why = standing.evidence().why();
        return why.isEmpty() ? "no rule fired" : why.substring(0, why.length() - 1);
    }

    private String spokenPromise() {
        if (!promised()) {
            return "";
        }
        var record = standing.promises().words();
        return (missed() ? "was to be green by " : "to be green by ") + greenBy()
                + (record.isEmpty() ? "" : ", " + record);
    }

    private Optional<Promise> promise() {
        return standing.promises().standing();
    }
}
