package org.localityplan.pack.page;

import java.util.List;
import org.localityplan.domain.Light;

/// A piece of a page. Words are plain: whatever they contain is printed, not interpreted.
public sealed interface Block {

    /// A heading inside a section; one level below the section's own.
    record Heading(String text) implements Block {}

    /// A paragraph.
    record Paragraph(String text, Tone tone) implements Block {}

    /// How a paragraph is set.
    enum Tone {
        /// Large: what is read first.
        LEAD,
        PLAIN,
        /// Small and grey: where it comes from, how it is meant.
        NOTE
    }

    /// Statements under a heading; nothing is printed when there are none.
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A box that is read before anything else on its page.
    ///
    /// @param label the words in bold at its beginning
    record Callout(String label, String text) implements Block {}

    /// A table whose heads are repeated on each page.
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("A table needs a column");
            }
        }
    }

    /// A column of a table.
    ///
    /// @param share its share of the table's width, in per cent
    record Column(String head, int share, Align align) {}

    /// On which side a column is set.
    enum Align {
        LEFT,
        RIGHT
    }

    /// A row of a table.
    sealed interface Row {
        record Cells(List<Cell> cells) implements Row {
            public Cells {
                cells = List.copyOf(cells);
            }
        }

        /// A heading for the rows below it.
        record Group(String title) implements Row {}
    }

    /// What stands in a cell.
    sealed interface Cell {
        record Text(String text) implements Cell {}

        /// The name of the row.
        record Name(String text) implements Cell {}

        /// Two lines, the second small.
        record Pair(String text, String small) implements Cell {}

        /// A light and its words; a stale light is hatched.
        record Lit(Light light, boolean stale, String words) implements Cell {}

        /// Lights in a row, oldest first.
        record Strip(List<Light> lights) implements Cell {
            public Strip {
                lights = List.copyOf(lights);
            }
        }
    }

    /// A drawing with its title above and its sentence below.
    ///
    /// @param title what is found; may be empty where a heading has just said it
    /// @param svg the drawing
    /// @param size of the drawing, in pixels of 1/96 inch
    /// @param alt what a reader who cannot see it is told
    /// @param icons printed between title and drawing, each with its words; may be none
    /// @param caption printed below; may be empty
    record Figure(String title, List<Icon> icons, String svg, Size size, String alt, String caption)
            implements Block {
        public Figure {
            icons = List.copyOf(icons);
        }

        /// The same drawing where a table beside it says what the caption would.
        public Figure withoutCaption() {
            return new Figure(title, icons, svg, size, alt, "");
        }
    }

    /// A small drawing and what it says.
    record Icon(String svg, String words) {}

    record Size(int width, int height) {}

    /// Figures to be read at a glance, side by side.
    record Tiles(List<Tile> tiles) implements Block {
        public Tiles {
            tiles = List.copyOf(tiles);
        }
    }

    /// One of them.
    ///
    /// @param small printed after the value in small letters; may be empty
    record Tile(String label, String value, String small, String note) {}

    /// Two columns of blocks, never broken over pages.
    record Beside(List<Block> left, List<Block> right) implements Block {
        public Beside {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// A wide column with a narrow one at its right, never broken over pages.
    record Aside(List<Block> main, List<Block> side) implements Block {
        public Aside {
            main = List.copyOf(main);
            side = List.copyOf(side);
        }
    }

    /// Blocks that stay on one page.
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }
    }
}
