package org.localityplan.command.show;

import java.util.List;
import org.localityplan.command.show.Report.Cell;

/// All that is known of one thing, in chapters.
///
/// @param sentences each a whole sentence
public record Chapters(String title, List<String> sentences, List<Chapter> all) {

    /// A chapter.
    public sealed interface Chapter {
        /// Its name in JSON and CSV.
        String key();
    }

    /// Single facts.
    public record Items(String key, List<Item> items) implements Chapter {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A fact.
    ///
    /// @param key its name in JSON and CSV
    /// @param name its name in text
    public record Item(String key, String name, Cell value) {}

    /// A table; in text with its title above it.
    public record Table(String key, Report table) implements Chapter {}

    public Chapters {
        sentences = List.copyOf(sentences);
        all = List.copyOf(all);
    }
}
