package org.localityplan.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.intake.reference.Catalogue;
import org.localityplan.intake.reference.ReferenceAreas;

/// A way to lay out published figures in a table.
sealed interface Layout permits OfficialLayout, WideLayout, TidyLayout {

    /// What a person calls it.
    String name();

    /// The columns it must have.
    List<String> columns();

    /// Whether its figures are an official publication, or the locality's own.
    boolean official();

    /// Reads one row below the headers.
    void take(Line line, Gathering into);

    /// What is wrong with the headers beyond missing columns.
    default Optional<Fault> faultIn(Header header) {
        return header.twice()
                .map(name -> new Fault(header.row(), name, "Two columns have this header.", "Delete or rename one."));
    }

    /// Everything a layout looks things up in.
    record Knowledge(Catalogue catalogue, ReferenceAreas areas, FilePeriod filePeriod) {}

    static List<Layout> all(Knowledge knowledge) {
        return List.of(new OfficialLayout(knowledge), new WideLayout(knowledge), new TidyLayout(knowledge));
    }

    /// The layout most of whose columns the header has; empty when it has fewer than three of any.
    static Optional<Layout> of(Header header, Stream<Layout> layouts) {
        return layouts.filter(each -> present(each, header) >= 3)
                .max(Comparator.comparingInt(each -> present(each, header)));
    }

    private static int present(Layout layout, Header header) {
        return layout.columns().size() - header.missing(layout.columns()).size();
    }
}
