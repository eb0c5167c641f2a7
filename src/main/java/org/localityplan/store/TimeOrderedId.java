package org.localityplan.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/// Makes the ids of rows: UUIDs of version 7 (RFC 9562), whose first 48 bits are the milliseconds of the clock and whose
/// other bits are random. They can be made anywhere without asking anybody, and rows made together lie together.
///
/// @param clock tells the time
public record TimeOrderedId(Clock clock) implements Supplier<UUID> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public UUID get() {
        long high = clock.millis() << 16 | VERSION | RANDOM.nextInt(1 << 12);
        long low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
