package org.localityplan.desktop.kit.form;

import java.util.List;
import org.localityplan.desktop.kit.form.light.Marks;
import org.localityplan.desktop.kit.form.light.Meaning;
import org.localityplan.desktop.kit.form.light.Side;
import org.localityplan.domain.Light;

/// One thing that a form asks.
///
/// @param name its name in the draft
/// @param label what stands above it; empty where the row above has said it
/// @param spoken what a screen reader calls it
/// @param help what it means; gives way to what is wrong
/// @param share how much of the row's width it has, against the others
public record Field(String name, String label, String spoken, String help, Kind kind, int share) {

    /// What stands in the draft for a tick.
    public static final String YES = "yes";

    /// How it is answered.
    public sealed interface Kind {
        /// A line of text.
        ///
        /// @param prompt what stands in it while nothing is typed; may be empty
        record Line(String prompt) implements Kind {}

        /// Some lines of text.
        record Paragraph() implements Kind {}

        /// One of a few.
        record Choice(List<Option> options) implements Kind {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /// A light, also by its letter.
        ///
        /// @param offered the lights to choose from
        /// @param meanings what each says; none where that is plain
        record Lights(List<Light> offered, List<Meaning> meanings) implements Kind {
            public Lights {
                offered = List.copyOf(offered);
                meanings = List.copyOf(meanings);
            }
        }

        /// Several lights, each judging one side; the answer is written by [Marks].
        record Board(List<Side> sides) implements Kind {
            public Board {
                sides = List.copyOf(sides);
            }
        }

        /// Yes or no, with the space bar; the answer is [Field#YES] or nothing.
        record Tick(String words) implements Kind {}

        /// Words that stand there and cannot be changed.
        record Fixed(String words) implements Kind {}
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
        return new Field(name, label, label, help, new Kind.Line(""), 1);
    }

    public static Field paragraph(String name, String label, String help) {
        return new Field(name, label, label, help, new Kind.Paragraph(), 1);
    }

    public static Field choice(String name, String label, String help, List<Option> options) {
        return new Field(name, label, label, help, new Kind.Choice(options), 1);
    }

    /// Red, amber or green.
    public static Field lights(String name, String label, String help) {
        var colours = List.of(Light.RED, Light.AMBER, Light.GREEN);
        return new Field(name, label, label, help, new Kind.Lights(colours, List.of()), 1);
    }

    /// One of some lights, which are explained.
    public static Field lights(String name, String label, String help, Kind.Lights lights) {
        return new Field(name, label, label, help, lights, 1);
    }

    public static Field board(String name, String label, String help, List<Side> sides) {
        return new Field(name, label, label, help, new Kind.Board(sides), 1);
    }

    /// Something that is so or not.
    public static Field tick(String name, String words, String help) {
        return new Field(name, "", words, help, new Kind.Tick(words), 1);
    }

    /// Something that is only read.
    public static Field fixed(String name, String label, String words) {
        return new Field(name, label, label, "", new Kind.Fixed(words), 1);
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

    /// The same line of text with words in it while nothing is typed.
    public Field prompting(String prompt) {
        return new Field(name, label, spoken, help, new Kind.Line(prompt), share);
    }

    /// The same, called otherwise by a screen reader.
    public Field heardAs(String heard) {
        return new Field(name, label, heard, help, kind, share);
    }
}
