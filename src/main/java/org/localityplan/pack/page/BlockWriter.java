package org.localityplan.pack.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Tile;

/// Writes blocks as markup.
///
/// @param level of the headings among them
/// @param drawings where their drawings are put
record BlockWriter(int level, Drawings drawings) {
    private static final Size ICON = new Size(15, 15);

    String write(List<Block> blocks) {
        return blocks.stream().map(this::write).collect(Collectors.joining("\n"));
    }

    private String write(Block block) {
        return switch (block) {
            case Block.Heading(String text) -> "<h%d>%s</h%d>".formatted(level, escaped(text), level);
            case Block.Paragraph(String text, Block.Tone tone) -> paragraph(tone(tone), text);
            case Block.Bullets(List<String> items) -> bullets(items);
            case Block.Callout(String label, String text) ->
                "<div class=\"callout\"><p><strong>%s</strong> %s</p></div>".formatted(escaped(label), escaped(text));
            case Block.Table table -> new TableWriter(drawings).write(table);
            case Block.Figure figure -> figure(figure);
            case Block.Tiles(List<Tile> tiles) -> tiles(tiles);
            case Block.Beside(List<Block> left, List<Block> right) ->
                "<div class=\"beside\"><div class=\"left\">%s</div><div class=\"right\">%s</div></div>"
                        .formatted(write(left), write(right));
            case Block.Aside(List<Block> main, List<Block> side) ->
                "<div class=\"beside\"><div class=\"main\">%s</div><div class=\"side\">%s</div></div>"
                        .formatted(write(main), write(side));
            case Block.Together(List<Block> blocks) -> "<div class=\"together\">%s</div>".formatted(write(blocks));
        };
    }

    private static String tone(Block.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private static String paragraph(String style, String text) {
        return text.isEmpty() ? "" : "<p class=\"%s\">%s</p>".formatted(style, escaped(text));
    }

    private static String bullets(List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(item -> "<li>" + escaped(item) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String figure(Block.Figure figure) {
        return "<div class=\"figure\">%s%s<p class=\"drawing\">%s</p>%s</div>"
                .formatted(
                        paragraph("found", figure.title()),
                        icons(figure.icons()),
                        drawing(drawings.address(figure.svg()), figure.alt(), figure.size()),
                        paragraph("caption", figure.caption()));
    }

    private String icons(List<Block.Icon> icons) {
        return icons.isEmpty()
                ? ""
                : icons.stream()
                        .map(icon -> "<span class=\"icon\">%s %s</span>".formatted(
                                drawing(drawings.address(icon.svg()), icon.words(), ICON), escaped(icon.words())))
                        .collect(Collectors.joining(" ", "<p class=\"icons\">", "</p>"));
    }

    private static String tiles(List<Tile> tiles) {
        return tiles.stream().map(BlockWriter::tile).collect(Collectors.joining("", "<div class=\"tiles\">", "</div>"));
    }

    private static String tile(Tile tile) {
        String small = tile.small().isEmpty() ? "" : " <span class=\"small\">" + escaped(tile.small()) + "</span>";
        return "<div class=\"tile\">%s<p class=\"value\">%s%s</p>%s</div>"
                .formatted(paragraph("label", tile.label()), escaped(tile.value()), small,
                        paragraph("note", tile.note()));
    }

    static String drawing(String address, String alt, Size size) {
        return "<img alt=\"%s\" style=\"width:%dpx;height:%dpx\" src=\"%s\"/>"
                .formatted(escaped(alt), size.width(), size.height(), address);
    }

    static String escaped(String text) {
        return Printable.escaped(text);
    }
}
