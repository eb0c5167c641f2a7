package org.localityplan.store.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.store.query.AuditReader;

/// The chain of audit lines. Each line's hash is SHA-256 over the hash before it and the line's own fields, each with its
/// length before it so that no two lines can look alike.
///
/// A chain shows that a line was changed, taken out or moved. It cannot show that lines at its end were cut off or that
/// somebody computed the whole chain anew: for that, its newest hash has to be kept somewhere else, as the manifest does.
public final class AuditTrail {

    /// The hash before the first line.
    static final String START = "0".repeat(64);

    /// The most characters of words that a line keeps of each field.
    private static final int LIMIT = 2_000;

    private AuditTrail() {}

    /// What a line says, before it has its place in the chain.
    ///
    /// @param about the ids of the measures or waiting lists that it is about, by which their own history is found
    public record Line(String action, String subject, String before, String after, Set<UUID> about) {
        public Line {
            subject = cut(subject);
            before = cut(before);
            after = cut(after);
            about = Set.copyOf(about);
        }

        public Line(String action, String subject, String before, String after) {
            this(action, subject, before, after, Set.of());
        }

        /// The way back.
        public Line reversed(String undone) {
            return new Line(undone, subject, /* before= */ after, /* after= */ before, about);
        }

        /// The same line about these.
        public Line about(Collection<UUID> subjects) {
            return new Line(action, subject, before, after, Set.copyOf(subjects));
        }

        private static String cut(String words) {
            return words.length() <= LIMIT ? words : words.substring(0, LIMIT - 1) + "…";
        }
    }

    /// Adds a line to the end of the chain.
    ///
    /// @param at when, to the microsecond
    public static AuditEntry append(Writing writing, Instant at, String person, Line line) {
        List<AuditEntry> newest = new AuditReader(writing.bare()).newest();
        long sequence = newest.isEmpty() ? 1 : newest.getFirst().sequence() + 1;
        String before = newest.isEmpty() ? START : newest.getFirst().hash();
        AuditEntry unhashed = new AuditEntry(
                sequence, at, person, line.action(), line.subject(), line.before(), line.after(), "");
        AuditEntry entry = hashed(unhashed, before);
        try (Insert rows = new Insert(
                writing, "audit", "line, written_at, person, action, subject, words_before, words_after, hash")) {
            rows.row(
                    sequence,
                    at.atOffset(ZoneOffset.UTC),
                    person,
                    line.action(),
                    line.subject(),
                    line.before(),
                    line.after(),
                    entry.hash());
        }
        try (Insert rows = new Insert(writing, "audit_subject", "subject_id, line")) {
            line.about().forEach(each -> rows.row(each, sequence));
        }
        return entry;
    }

    /// Whether every line is where and as it was written.
    ///
    /// @param oldestFirst all lines
    public static boolean holds(List<AuditEntry> oldestFirst) {
        String before = START;
        long sequence = 1;
        for (AuditEntry entry : oldestFirst) {
            if (entry.sequence() != sequence || !hashed(entry, before).equals(entry)) {
                return false;
            }
            before = entry.hash();
            sequence++;
        }
        return true;
    }

    private static AuditEntry hashed(AuditEntry entry, String before) {
        String canonical = Stream.of(
                before,
                String.valueOf(entry.sequence()),
                entry.at().toString(),
                entry.who(),
                entry.action(),
                entry.subject(),
                entry.before(),
                entry.after())
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
        return new AuditEntry(
                entry.sequence(),
                entry.at(),
                entry.who(),
                entry.action(),
                entry.subject(),
                entry.before(),
                entry.after(),
                sha256(canonical));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
