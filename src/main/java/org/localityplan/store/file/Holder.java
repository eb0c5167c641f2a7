package org.localityplan.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds a plan file for one session. The lock itself is the operating system's and ends with the process, however that
/// ends; the small file it is taken on says who holds the plan and since when, for whoever else asks.
public final class Holder implements AutoCloseable {

    /// A byte far behind the text, so that the text stays readable where locks forbid reading.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private Holder(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /// What came of asking for a file.
    public sealed interface Answer {
        record Taken(Holder holder) implements Answer {}

        /// Somebody has it.
        ///
        /// @param who the account name of the person who has it, or words for somebody unknown
        /// @param since when they opened it
        record Held(String who, Instant since) implements Answer {}
    }

    /// Takes the lock, if nobody has it.
    ///
    /// @param file the lock's own small file
    public static Answer take(Path file, String who, Instant now) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return held(file, now);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("who", who);
        fields.put("since", now.toString());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(FlatJson.text(fields).getBytes(StandardCharsets.UTF_8)), 0);
        return new Answer.Taken(new Holder(file, channel, lock));
    }

    @SuppressWarnings("resource") // the holder closes it
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static Answer.Held held(Path file, Instant now) throws IOException {
        Map<String, String> fields = FlatJson.fields(Files.readString(file));
        try {
            return new Answer.Held(
                    fields.getOrDefault("who", "somebody"), Instant.parse(fields.getOrDefault("since", "")));
        } catch (DateTimeException unreadable) {
            return new Answer.Held("somebody", now);
        }
    }

    /// Lets the file go.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        lock.release();
        channel.close();
    }
}
