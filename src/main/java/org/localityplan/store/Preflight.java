package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.localityplan.store.file.Backups;
import org.localityplan.store.file.Causes;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Fingerprint;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.file.Scratch;
import org.localityplan.store.schema.Schema;

/// What is made sure of before H2 may open a file for writing: that it is a plan, not newer than this program, and as it
/// was when it was closed. A good file is backed up on the way, when anything in it has changed since the last backup.
record Preflight(PlanFile plan, Session session) {

    private static final String UNCLEAN =
            "This plan was not closed the last time. It has been checked, and everything that was saved is there.";
    private static final String NO_MANIFEST =
            "This plan came without its manifest, the small file beside it. It has been"
                    + " checked and holds together, but a changed figure could not have been noticed.";

    /// Whether the file may be opened.
    sealed interface Verdict {
        /// It may be opened.
        ///
        /// @param manifest what the file looks like now
        /// @param notices what the person should know
        record Go(Manifest.Closed manifest, List<String> notices) implements Verdict {}

        record Stop(Refusal refusal) implements Verdict {}
    }

    Verdict check() throws IOException {
        Manifest manifest = Manifest.read(plan.manifest());
        return switch (manifest) {
            case Manifest.Closed closed -> checkClosed(closed);
            case Manifest.Open open -> checkOpen(open);
            case Manifest.Absent _ ->
                plan.looksLikeDatabase() ? inspect("", NO_MANIFEST) : stop(new Refusal.NotAPlan(plan.name()));
        };
    }

    private Verdict checkClosed(Manifest.Closed closed) throws IOException {
        if (isNewer(closed.marks())) {
            return newer(closed.marks().program());
        }
        Fingerprint fingerprint = closed.fingerprint();
        long missing = fingerprint.size() - Files.size(plan.path());
        if (missing > 0) {
            return stop(new Refusal.Cut(plan.name(), missing));
        }
        return fingerprint.fits(plan.path()) ? backedUp(plan, closed, List.of()) : damaged();
    }

    /// A file that we know to be a plan: if it does not hold together now, it has been damaged.
    private Verdict checkOpen(Manifest.Open open) throws IOException {
        if (isNewer(open.marks())) {
            return newer(open.marks().program());
        }
        if (!plan.looksLikeDatabase()) {
            return damaged();
        }
        Verdict verdict = inspect(open.head(), UNCLEAN);
        return verdict instanceof Verdict.Stop(Refusal.NotAPlan _) ? damaged() : verdict;
    }

    /// Looks into a copy of the file.
    ///
    /// @param head a line of the audit trail that must be there; empty when none is known
    private Verdict inspect(String head, String notice) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            PlanFile copy = scratch.copyOf(plan);
            return switch (Inspection.ofCopy(plan, copy).find(head)) {
                case Inspection.Finding.Broken() -> damaged();
                case Inspection.Finding.NotAPlan() -> stop(new Refusal.NotAPlan(plan.name()));
                case Inspection.Finding.Newer(int schema) -> newer("schema " + schema);
                case Inspection.Finding.Whole(Schema.Identity identity, String newest) -> {
                    Manifest.Closed manifest = WrittenFile.closed(copy, identity, newest);
                    yield backedUp(copy, manifest, List.of(notice));
                }
            };
        }
    }

    /// A backup that cannot be made is no reason to keep somebody from their plan, but they are to know. Only a plan of an
    /// older schema is not brought up to date without one.
    private Verdict backedUp(PlanFile source, Manifest.Closed manifest, List<String> notices) {
        Instant now = session.clock().instant();
        try {
            new Backups(session.backups(), manifest.marks().file()).keep(plan.name(), source.path(), manifest, now);
            return new Verdict.Go(manifest, notices);
        } catch (IOException failed) {
            String cause = Causes.words(failed);
            if (manifest.marks().schema() < Schema.VERSION) {
                return stop(new Refusal.NoBackup(plan.name(), cause));
            }
            List<String> more = new ArrayList<>(notices);
            more.add("No backup could be made in “%s”: %s Make room there, or choose another folder."
                    .formatted(session.backups(), cause));
            return new Verdict.Go(manifest, more);
        }
    }

    private static boolean isNewer(Manifest.Marks marks) {
        return marks.schema() > Schema.VERSION || compare(marks.engine(), Engine.VERSION) > 0;
    }

    /// Compares versions number by number.
    private static int compare(String version, String other) {
        return Arrays.compare(numbers(version), numbers(other));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(part -> Integer.parseInt(part, 0, Math.min(part.length(), 9), 10))
                .toArray();
    }

    private Verdict newer(String version) {
        return stop(new Refusal.Newer(plan.name(), version));
    }

    private Verdict damaged() {
        return stop(new Refusal.Damaged(plan.name()));
    }

    private static Verdict stop(Refusal refusal) {
        return new Verdict.Stop(refusal);
    }
}
