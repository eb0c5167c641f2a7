package org.localityplan.desktop.kit.form.light;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.localityplan.domain.Light;

/// Several lights beside each other, each judging one side of a thing. R, A, G or − judges a side and goes on to the next, so
/// that all are judged as quickly as a word is typed; arrows walk. The Tab key passes the board as a single stop.
public final class LightBoard extends VBox {

    private static final int ACROSS = 3;

    private final List<SideCell> cells;
    private final MeaningLines lines = new MeaningLines();
    private final Consumer<String> answered;
    private Marks marks = Marks.read("");
    private int current;

    /// @param answered is told the marks of all sides, as one text
    public LightBoard(List<Side> sides, Consumer<String> answered) {
        this.answered = answered;
        cells = sides.stream().map(side -> new SideCell(side, this::turn)).toList();
        var board = new GridPane();
        board.getStyleClass().add("light-board");
        for (int i = 0; i < cells.size(); i++) {
            board.add(cells.get(i), i % ACROSS, i / ACROSS);
        }
        for (int i = 0; i < ACROSS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / ACROSS);
            board.getColumnConstraints().add(column);
        }
        getStyleClass().add("light-choice-with-meanings");
        getChildren().setAll(board, lines);
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            cells.get(i).focusedProperty().subscribe(focused -> {
                if (focused) {
                    stand(index);
                }
            });
        }
        stand(0);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(KeyEvent.KEY_TYPED, event -> onLetter(event.getCharacter()));
    }

    /// Shows marks that were not made here.
    public void show(String text) {
        marks = Marks.read(text);
        cells.forEach(cell -> cell.show(marks));
    }

    /// The first side that nobody judged, or else the one the keyboard was last on.
    @Override
    public void requestFocus() {
        cells.get(firstUnjudged().orElse(current)).requestFocus();
    }

    /// Names the sides.
    public void speak(String what, String help) {
        cells.forEach(cell -> cell.speak(what, help));
    }

    private void onLetter(String typed) {
        switch (typed.toUpperCase(Locale.UK)) {
            case "?" -> lines.shown(!lines.shown());
            case "-", "–", "−", "N" -> judge(Marks.NOT_APPLICABLE);
            case String letter -> Stream.of(Light.RED, Light.AMBER, Light.GREEN)
                    .filter(light -> light.letter().equals(letter))
                    .forEach(light -> judge(light.name()));
        }
    }

    private void judge(String mark) {
        mark(cells.get(current).side(), mark);
        walk(current + 1);
    }

    /// What a click or the space bar does: the next colour.
    private void turn(Side side) {
        var order = List.of(Light.GREEN.name(), Light.AMBER.name(), Light.RED.name(), Marks.NOT_APPLICABLE);
        int at = order.indexOf(marks.by().getOrDefault(side.code(), Marks.NOT_APPLICABLE));
        mark(side, order.get((at + 1) % order.size()));
    }

    private void mark(Side side, String mark) {
        show(marks.with(side.code(), mark).write());
        answered.accept(marks.write());
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> walk(current - 1);
            case RIGHT -> walk(current + 1);
            case UP -> walk(current - ACROSS);
            case DOWN -> walk(current + ACROSS);
            case HOME -> walk(0);
            case END -> walk(cells.size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int to) {
        cells.get(Math.clamp(to, 0, cells.size() - 1)).requestFocus();
    }

    private void stand(int index) {
        current = index;
        cells.forEach(cell -> cell.setFocusTraversable(cell.equals(cells.get(index))));
        var side = cells.get(index).side();
        lines.show(side.words(), side.meanings());
    }

    private Optional<Integer> firstUnjudged() {
        return IntStream.range(0, cells.size())
                .filter(i -> !marks.has(cells.get(i).side().code()))
                .boxed()
                .findFirst();
    }
}
