package org.localityplan.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.localityplan.command.LocalityPlan;
import org.localityplan.command.Surroundings;

/// Starts the program: its window, or a command when one is given.
///
/// @param packInstead where the sample's board pack is written when there is no display for a window
public record Launch(Surroundings surroundings, Display display, Optional<Path> packInstead) {
    /// Names the plan's file; given alone, its window is opened.
    static final String STORE = "--store";

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    static {
        // It would warn that it stands on the class path, where we put it
        JAVAFX.setFilter(record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }

    /// The program on this machine, for this person. The property `locality.plan.pack` names the pack that is written
    /// where there is no display.
    public static Launch here() {
        return new Launch(
                Surroundings.ofThisProcess(),
                new Display(
                        System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", "")),
                Optional.ofNullable(System.getProperty("locality.plan.pack")).map(Path::of));
    }

    /// Does what the arguments ask for.
    ///
    /// @return the exit code: 0 done, 1 refused, 2 wrong usage
    public int run(String... arguments) {
        try {
            return asksForWindow(arguments) ? window(arguments) : LocalityPlan.run(surroundings, arguments);
        } catch (ExceptionInInitializerError | NoClassDefFoundError failed) {
            SystemLibrary missing = missing(SystemLibrary.OF_LETTERS).orElseThrow(() -> failed);
            return refuse("No chart can be drawn " + missing.remedy());
        }
    }

    private static boolean asksForWindow(String... arguments) {
        return arguments.length == 0
                || arguments[0].equals(Tour.COMMAND)
                || arguments[0].equals(STORE) && arguments.length == 2;
    }

    private int window(String... arguments) {
        if (!display.present()) {
            return withoutDisplay();
        }
        // Asked before JavaFX looks for it, which would answer with stack traces of its own
        Optional<SystemLibrary> missing =
                display.drawnBySystem() ? missing(SystemLibrary.OF_A_WINDOW) : Optional.empty();
        return missing.map(this::withoutLibrary).orElseGet(() -> open(arguments));
    }

    private int open(String... arguments) {
        try {
            new Desktop(surroundings, List.of(arguments)).run();
            return LocalityPlan.DONE;
        } catch (UnsupportedOperationException displayDoesNotAnswer) {
            return withoutDisplay();
        }
    }

    private int withoutDisplay() {
        return packInstead
                .map(pack -> write(pack, "There is no display here, so instead of a window the sample's board pack is "
                        + "written to " + pack + "."))
                .orElseGet(
                        () -> refuse("There is no display here, so no window can be opened; the commands work without "
                                + "one: see locality-plan --help."));
    }

    private int withoutLibrary(SystemLibrary missing) {
        String why = "No window can be opened " + missing.remedy();
        return packInstead
                .map(pack -> write(pack, why + " Meanwhile the sample's board pack is written to " + pack + "."))
                .orElseGet(() -> refuse(why));
    }

    private int write(Path pack, String why) {
        surroundings.out().println(why);
        return SamplePack.write(pack, surroundings);
    }

    private int refuse(String why) {
        surroundings.err().println(why);
        return LocalityPlan.REFUSED;
    }

    private Optional<SystemLibrary> missing(List<SystemLibrary> needed) {
        return SystemLibrary.missing(needed, display.system(), SystemLibrary::loads);
    }
}
