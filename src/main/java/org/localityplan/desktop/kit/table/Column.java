package org.localityplan.desktop.kit.table;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One column of a [RowTable].
///
/// @param head what stands above it; one word or two
/// @param content what stands in its cells
/// @param letters the least width, in letters (em)
/// @param rank when it is left out for want of room: 0 never, then the highest rank first
public record Column<R>(String head, Content<R> content, double letters, int rank) {

    /// What stands in the cells of a column.
    public sealed interface Content<R> {
        /// Words, at the left.
        record Words<R>(Function<R, String> of) implements Content<R> {}

        /// A number or a date, at the right.
        record Figure<R>(Function<R, String> of) implements Content<R> {}

        /// A drawing or several lines of text.
        record Drawn<R>(Function<R, ? extends Node> of) implements Content<R> {}
    }

    public static <R> Column<R> words(String head, double letters, Function<R, String> of) {
        return new Column<>(head, new Content.Words<>(of), letters, 0);
    }

    /// Words that go on in a second line where they are long; the rows must be tall enough for it.
    public static <R> Column<R> sentences(String head, double letters, Function<R, String> of) {
        return drawn(head, letters, row -> sentence(of.apply(row)));
    }

    private static Node sentence(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        var box = new VBox(label);
        box.getStyleClass().add("cell-lines");
        return box;
    }

    public static <R> Column<R> figure(String head, double letters, Function<R, String> of) {
        return new Column<>(head, new Content.Figure<>(of), letters, 0);
    }

    public static <R> Column<R> drawn(String head, double letters, Function<R, ? extends Node> of) {
        return new Column<>(head, new Content.Drawn<>(of), letters, 0);
    }

    /// The same column, left out when there is no room for it.
    ///
    /// @param ranked from 1; the highest goes first
    public Column<R> whenRoom(int ranked) {
        return new Column<>(head, content, letters, ranked);
    }

    /// Whether it takes a share of the room that is left over: words do, figures and lights do not.
    boolean grows() {
        return content instanceof Content.Words || letters >= 12;
    }
}
