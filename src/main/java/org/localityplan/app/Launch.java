package org.localityplan.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import org.localityplan.command.LocalityPlan;
import org.localityplan.command.Surroundings;

/// Starts the program: its window, or a command when one is given.
///
/// @param packInstead where the sample's board pack is written when there is no display for a window
public record Launch(Surroundings surroundings, Display display, Optional<Path> packInstead) {
    private static final String NO_DISPLAY = "There is no display here, so no window can be opened.";
    private static final String LIBRARY_MISSING =
            "No window can be opened: a library of the system's desktop is missing. Nothing was changed. "
                    + "Install it, on Debian and Ubuntu with: apt-get install libgtk-3-0 libxtst6";

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
        boolean window = arguments.length == 0 || arguments[0].equals(Tour.COMMAND);
        if (!window) {
            return LocalityPlan.run(surroundings, arguments);
        }
        return display.present() ? open(arguments) : withoutDisplay();
    }

    private int open(String... arguments) {
        try {
            Application.launch(Desktop.class, arguments);
            return 0;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError missing) {
            surroundings.err().println(LIBRARY_MISSING);
            return 1;
        }
    }

    private int withoutDisplay() {
        if (packInstead.isEmpty()) {
            surroundings.err().println(NO_DISPLAY + " The commands work without one: try locality-plan --help.");
            return 1;
        }
        surroundings.out()
                .println(NO_DISPLAY + " Instead, the sample's board pack is written to " + packInstead.get() + ".");
        return SamplePack.write(packInstead.get(), surroundings);
    }
}
