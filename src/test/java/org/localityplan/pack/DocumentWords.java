package org.localityplan.pack;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Document;

/// Every piece of text that a document says.
final class DocumentWords {

    private DocumentWords() {}

    static List<String> of(Document document) {
        Document.Cover cover = document.cover();
        return Stream.of(
                Stream.of(cover.above(), cover.title(), cover.lead(), document.head(), document.foot()),
                cover.below().stream(),
                cover.notes().stream(),
                document.sections().stream().flatMap(DocumentWords::of))
                .flatMap(words -> words)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<String> of(Document.Section section) {
        return Stream.concat(Stream.of(section.above(), section.title()), of(section.blocks()));
    }

    private static Stream<String> of(List<Block> blocks) {
        return blocks.stream().flatMap(DocumentWords::of);
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Heading(String text) -> Stream.of(text);
            case Block.Paragraph(String text, Block.Tone _) -> Stream.of(text);
            case Block.Bullets(List<String> items) -> items.stream();
            case Block.Callout(String label, String text) -> Stream.of(label, text);
            case Block.Figure figure ->
                Stream.concat(
                        figure.icons().stream().map(Block.Icon::words), Stream.of(figure.title(), figure.caption()));
            case Block.Tiles(List<Block.Tile> tiles) ->
                tiles.stream().flatMap(tile -> Stream.of(tile.label(), tile.value(), tile.small(), tile.note()));
            case Block.Beside(List<Block> left, List<Block> right) -> Stream.concat(of(left), of(right));
            case Block.Aside(List<Block> main, List<Block> side) -> Stream.concat(of(main), of(side));
            case Block.Together(List<Block> together) -> of(together);
            case Table table ->
                Stream.concat(
                        table.columns().stream().map(Block.Column::head),
                        table.rows().stream().flatMap(DocumentWords::of));
        };
    }

    private static Stream<String> of(Row row) {
        return switch (row) {
            case Row.Group(String title) -> Stream.of(title);
            case Row.Cells(List<Cell> cells) -> cells.stream().flatMap(DocumentWords::of);
        };
    }

    private static Stream<String> of(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> Stream.of(text);
            case Cell.Name(String text) -> Stream.of(text);
            case Cell.Pair(String text, String small) -> Stream.of(text, small);
            case Cell.Lit lit -> Stream.of(lit.words());
            case Cell.Strip _ -> Stream.of();
        };
    }
}
