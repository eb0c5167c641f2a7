package org.localityplan.domain.history;

import java.time.Instant;

/// One line of the record of changes. Each line's hash covers the line before it, so that none can be altered or taken out
/// unnoticed.
///
/// @param sequence 1, 2, 3 … without gaps
/// @param at when, in UTC
/// @param who the person's account name
/// @param action what was done, in words: `Recorded a waiting-list count`
/// @param subject what it was done to: `Occupational therapy assessment, 31 Oct 2026`
/// @param before the old value in words; empty for something new
/// @param after the new value in words; empty for something taken away
/// @param hash SHA-256 over the previous line's hash and this line, in hexadecimal
public record AuditEntry(
        long sequence,
        Instant at,
        String who,
        String action,
        String subject,
        String before,
        String after,
        String hash) {}
