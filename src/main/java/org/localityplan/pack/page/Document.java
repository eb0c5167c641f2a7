package org.localityplan.pack.page;

import java.time.LocalDate;
import java.util.List;

/// A document of pages: what is on its cover, what stands above and below each page, and its sections.
///
/// @param cover the first page
/// @param description one sentence for whoever looks at the file's properties
/// @param head printed at the top of each page after the cover
/// @param foot printed at the bottom of each page after the cover; the page's number stands beside it
/// @param date the day the document speaks of; the file carries it instead of the time it was made
/// @param sections in order, each on a page of its own
public record Document(
        Cover cover, String description, String head, String foot, LocalDate date, List<Section> sections) {

    /// The first page.
    ///
    /// @param above a line above the title
    /// @param title the title of the whole document
    /// @param below lines below the title
    /// @param lead what the reader should know if this page is all that is read
    /// @param notes small print
    public record Cover(String above, String title, List<String> below, String lead, List<String> notes) {
        public Cover {
            below = List.copyOf(below);
            notes = List.copyOf(notes);
        }
    }

    /// A part of the document that begins on a new page and is listed on the cover.
    ///
    /// @param id letters, digits and hyphens
    /// @param title its heading
    /// @param above a small line above the heading; may be empty
    public record Section(String id, String above, String title, Rank rank, List<Block> blocks) {
        public Section {
            if (!id.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("Not an id: " + id);
            }
            blocks = List.copyOf(blocks);
        }
    }

    /// Where a section stands in the list of contents.
    public enum Rank {
        /// On the first level.
        PART,
        /// Under the part before it.
        CHAPTER
    }

    public Document {
        sections = List.copyOf(sections);
    }

    /// Whether it is one section only, which then follows below the cover's words instead of on a page of its own.
    public boolean isSinglePage() {
        return sections.size() == 1;
    }
}
