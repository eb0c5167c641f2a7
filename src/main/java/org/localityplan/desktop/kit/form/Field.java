package org.localityplan.desktop.kit.form;

import java.util.List;

/// One thing that a form asks.
///
/// @param name its name in the draft
/// @param label what stands above it; empty where the row above has said it
/// @param spoken what a screen reader calls it
/// @param help what it means; gives way to what is wrong
/// @param share how much of the row's width it has, against the others
public record Field(String name, String label, String spoken, String help, Kind kind, int share) {

    /// How it is answered.
    public sealed interface Kind {
        /// A line of text.
        record Line() implements Kind {}

        /// Some lines of text.
        record Paragraph() implements Kind {}

        /// One of a few.
        record Choice(List<Option> options) implements Kind {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /// Red, amber or green, also by their letters.
        record Lights() implements Kind {}
    }

    /// One of the things to choose from.
    ///
    /// @param code what stands in the draft
    public record Option(String code, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    public static Field line(String name, String label, String help) {
        return new Field(name, label, label, help, new Kind.Line(), 1);
    }

    public static Field paragraph(String name, String label, String help) {
        return new Field(name, label, label, help, new Kind.Paragraph(), 1);
    }

    public static Field choice(String name, String label, String help, List<Option> options) {
        return new Field(name, label, label, help, new Kind.Choice(options), 1);
    }

    public static Field lights(String name, String label, String help) {
        return new Field(name, label, label, help, new Kind.Lights(), 1);
    }

    /// Whether the text can stand in it: anything but what a choice does not offer.
    boolean offers(String text) {
        return !(kind instanceof Kind.Choice(var options))
                || options.stream().map(Option::code).anyMatch(text::equals);
    }

    /// The same, with another share of its row.
    public Field wide(int of) {
        return new Field(name, label, spoken, help, kind, of);
    }

    /// The same in a row below its like: without its label and help, which a screen reader still hears.
    public Field bare(String heard) {
        return new Field(name, "", heard, "", kind, share);
    }

    /// The same, called otherwise by a screen reader.
    public Field heardAs(String heard) {
        return new Field(name, label, heard, help, kind, share);
    }
}
