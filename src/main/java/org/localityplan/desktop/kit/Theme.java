package org.localityplan.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// What a window looks like: AtlantaFX underneath, our structure and one set of tokens on top.
///
/// Popups and menus take their style sheets from the window they belong to. A dialog has a scene of its own and is
/// dressed like a window, before it is shown.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    private static final String ROOM = "/org/localityplan/desktop/";
    private static final List<String> SHARED = List.of("controlsfx-bridge.css", "controls.css", "base.css");
    private static final List<String> CUTS = List.of("Regular", "Italic", "Medium", "SemiBold", "Bold");

    static {
        CUTS.forEach(Theme::load);
    }

    private final String foundation;
    private final String tokens;

    Theme(String foundation, String tokens) {
        this.foundation = foundation;
        this.tokens = tokens;
    }

    /// Dresses a scene in this theme, in place of whatever it wore before. May be called again at any time.
    ///
    /// The foundation is laid for the whole program: a list that is measured before it has a window would otherwise be
    /// dressed in JavaFX's own theme, and its look-ups fail there.
    public void apply(Scene scene, TextSize size) {
        if (!foundation.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(foundation);
        }
        scene.getStylesheets().setAll(styleSheets(size));
    }

    /// Our own style sheets in the order in which they apply.
    List<String> styleSheets(TextSize size) {
        var files = Stream.concat(SHARED.stream(), Stream.of(tokens)).map(file -> resource(ROOM + file));
        return Stream.concat(files.map(URL::toExternalForm), Stream.of(sizeSheet(size))).toList();
    }

    /// A style sheet rather than a style of the root node, because popups inherit the one and not the other.
    private static String sizeSheet(TextSize size) {
        var rule = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", size.pixels());
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    private static void load(String cut) {
        var file = resource("/org/localityplan/fonts/Inter-" + cut + ".ttf").toExternalForm();
        Objects.requireNonNull(Font.loadFont(file, TextSize.NORMAL_PIXELS), () -> "Cannot read the font " + file);
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), () -> "Missing from the program: " + path);
    }
}
