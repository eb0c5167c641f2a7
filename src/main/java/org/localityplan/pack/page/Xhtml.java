package org.localityplan.pack.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.localityplan.pack.page.Document.Cover;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// A document as XHTML for the page renderer. It names no file and no address but those of its own drawings, and all words
/// are escaped.
///
/// @param markup the whole page
/// @param drawings what its images show
public record Xhtml(String markup, Drawings drawings) {
    private static final String STYLE = style();

    /// Writes the document down.
    public static Xhtml of(Document document) {
        Drawings drawings = new Drawings();
        return new Xhtml(markup(document, drawings), drawings);
    }

    private static String markup(Document document, Drawings drawings) {
        String title = Printable.escaped(title(document));
        return """
                <!DOCTYPE html>
                <html lang="en-GB" xmlns="http://www.w3.org/1999/xhtml"><head><title>%s</title>
                <meta name="description" content="%s"/><meta name="subject" content="%s"/>
                <style>%s</style><bookmarks>%s</bookmarks></head><body>
                <div class="head">%s</div>
                <div class="foot">%s</div>
                %s%s</body></html>
                """
                .formatted(
                        title,
                        Printable.escaped(document.description()),
                        title,
                        STYLE,
                        bookmarks(document),
                        Printable.escaped(document.head()),
                        Printable.escaped(document.foot()),
                        cover(document),
                        document.sections().stream()
                                .map(section -> section(document, section, drawings))
                                .collect(Collectors.joining()));
    }

    /// The title in the properties of the file.
    public static String title(Document document) {
        return document.cover().above() + " · " + document.cover().title();
    }

    private static String bookmarks(Document document) {
        StringBuilder marks = new StringBuilder();
        boolean open = false;
        for (Section section : document.sections()) {
            if (section.rank() == Rank.PART) {
                marks.append(open ? "</bookmark>" : "");
                open = true;
            }
            marks.append(
                    "<bookmark name=\"%s\" href=\"#%s\">".formatted(Printable.escaped(section.title()), section.id()));
            marks.append(section.rank() == Rank.CHAPTER ? "</bookmark>" : "");
        }
        return marks.append(open ? "</bookmark>" : "").toString();
    }

    private static String cover(Document document) {
        Cover cover = document.cover();
        return """
                <div class="%s"><div class="band"><p class="above">%s</p><h1>%s</h1>%s</div>
                <div class="rest"><p class="lead">%s</p>%s%s</div></div>
                """
                .formatted(
                        document.isSinglePage() ? "sheet" : "cover",
                        Printable.escaped(cover.above()),
                        Printable.escaped(cover.title()),
                        paragraphs("below", cover.below()),
                        Printable.escaped(cover.lead()),
                        document.isSinglePage() ? "" : contents(document),
                        paragraphs("note", cover.notes()));
    }

    private static String contents(Document document) {
        return document.sections().stream()
                .map(section -> "<p class=\"%s\"><a href=\"#%s\" title=\"Go to %s\">%s</a></p>"
                        .formatted(
                                section.rank() == Rank.PART ? "entry" : "entry inner",
                                section.id(),
                                Printable.escaped(section.title()),
                                Printable.escaped(section.title())))
                .collect(Collectors.joining("", "<div class=\"contents\"><h2>In this pack</h2>", "</div>"));
    }

    private static String section(Document document, Section section, Drawings drawings) {
        int level = section.rank() == Rank.PART ? 2 : 3;
        String above =
                section.above().isEmpty() ? "" : "<p class=\"over\">" + Printable.escaped(section.above()) + "</p>";
        return "<div class=\"%s\">%s<h%d class=\"title\" id=\"%s\">%s</h%d>%s</div>"
                .formatted(
                        document.isSinglePage() ? "only" : "section",
                        above,
                        level,
                        section.id(),
                        Printable.escaped(section.title()),
                        level,
                        new BlockWriter(level + 1, drawings).write(section.blocks()));
    }

    private static String paragraphs(String style, Iterable<String> texts) {
        StringBuilder paragraphs = new StringBuilder();
        texts.forEach(text -> paragraphs
                .append("<p class=\"%s\">".formatted(style))
                .append(Printable.escaped(text))
                .append("</p>"));
        return paragraphs.toString();
    }

    private static String style() {
        String path = "/org/localityplan/pack/pack.css";
        try (InputStream stream = Objects.requireNonNull(Xhtml.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
