package org.localityplan.app.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Drafts;

/// The drafts of one person in one plan, each in a file of its own.
///
/// They are read once, when the folder is opened. What is typed stands in memory at once and in its file a second later, so
/// that each file is written at most once a second, and always as the newest stands.
public final class DraftFolder implements Drafts, AutoCloseable {

    /// Whose drafts.
    ///
    /// @param plan the id of the plan's file
    public record Whose(UUID plan, String person) {}

    private static final String ENDING = ".json";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.UK);
    private static final int LETTERS_OF_A_NAME = 40;

    private final Path folder;
    private final Background background;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Set<String> unwritten = ConcurrentHashMap.newKeySet();
    private final ReentrantLock writing = new ReentrantLock();
    private final List<String> notices = new ArrayList<>();
    private Consumer<String> trouble = _ -> {};
    private boolean refused;

    private DraftFolder(Path folder, Background background, Clock clock) {
        this.folder = folder;
        this.background = background;
        this.clock = clock;
    }

    /// Opens the folder of a plan and a person and reads what is in it; it need not exist yet.
    ///
    /// @param all the folder that holds those of all plans
    public static DraftFolder open(Path all, Whose whose, Background background, Clock clock) {
        Path own = all.resolve(whose.plan().toString()).resolve(fileName(whose.person()));
        var drafts = new DraftFolder(own, background, clock);
        drafts.load();
        return drafts;
    }

    /// What the person should know of drafts that could not be read, one sentence each.
    public List<String> notices() {
        return List.copyOf(notices);
    }

    /// Lets somebody know, on the screen's thread, when a draft cannot be written.
    public void whenNotKept(Consumer<String> told) {
        trouble = told;
    }

    @Override
    public Optional<Kept> read(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void keep(String name, Map<String, String> texts) {
        kept.put(name, new Kept(now(), texts));
        if (unwritten.add(name)) {
            background.later(() -> write(name));
        }
    }

    @Override
    public void drop(String name) {
        if (kept.remove(name) != null) {
            unwritten.add(name);
            background.run(this, "Removing a draft", _ -> write(name), _ -> {});
        }
    }

    /// Writes what is not written yet.
    @Override
    public void close() {
        unwritten.forEach(this::write);
    }

    /// The file is written as the draft stands now, whoever asked first: of several writes the last is the newest.
    ///
    /// @return whether the disk knows it
    private boolean write(String name) {
        writing.lock();
        try {
            if (unwritten.remove(name)) {
                put(name);
                refused = false;
            }
            return true;
        } catch (IOException failed) {
            say(failed);
            return false;
        } finally {
            writing.unlock();
        }
    }

    private void put(String name) throws IOException {
        Path file = folder.resolve(fileName(name) + ENDING);
        Optional<Kept> newest = read(name);
        if (newest.isPresent()) {
            Files.createDirectories(folder);
            new DraftFile(name, newest.get()).write(file);
        } else {
            Files.deleteIfExists(file);
        }
    }

    /// Said once, not with every letter that is typed.
    private void say(IOException failed) {
        if (!refused) {
            refused = true;
            background.onScreen(() -> trouble.accept(
                    "What you type cannot be kept in “%s” (%s). It is safe while this window is open: save it before you close."
                            .formatted(folder, failed.getMessage())));
        }
    }

    private void load() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(this::load);
        } catch (IOException | UncheckedIOException failed) {
            notices.add("The drafts in “%s” cannot be read (%s). The plan itself is safe."
                    .formatted(folder, failed.getMessage()));
        }
    }

    private void load(Path file) {
        DraftFile.read(file)
                .ifPresentOrElse(draft -> kept.put(draft.name(), draft.kept()), () -> setAside(file));
    }

    private void setAside(Path file) {
        Path aside = file.resolveSibling("%s.%s.damaged".formatted(file.getFileName(), STAMP.format(now())));
        try {
            Files.move(file, aside);
            notices.add("A draft could not be read and was set aside as “%s”. The plan itself is safe."
                    .formatted(aside));
        } catch (IOException failed) {
            notices.add("The draft “%s” cannot be read (%s). The plan itself is safe."
                    .formatted(file, failed.getMessage()));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /// A name that every disk takes: what can be read of it, and what tells it from all others.
    private static String fileName(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), LETTERS_OF_A_NAME)) + "-"
                + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
