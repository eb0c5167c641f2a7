package org.localityplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Change;
import org.localityplan.intake.sheet.PersonalDetails;
import org.localityplan.intake.sheet.Refusal;
import org.localityplan.intake.sheet.Row;
import org.localityplan.intake.sheet.Sheets;

/// Looks for the headers in the first rows of each table, below any title, and hands the rows after them to their layout.
final class TableReader implements Sheets.Taker {

    /// So many rows are looked at for headers.
    private static final int TITLE_ROWS = 30;

    /// Ten times the largest publication.
    private static final int MOST_ROWS = 500_000;

    /// The table whose headers were found.
    private record Table(Layout layout, Header header) {}

    private final List<Layout> layouts;
    private final Faults faults = new Faults();
    private final Gathering gathering = new Gathering();
    private final List<Table> found = new ArrayList<>();
    private int titles;
    private long rows;

    TableReader(List<Layout> layouts) {
        this.layouts = layouts;
    }

    @Override
    public boolean take(Row row) {
        Optional<Refusal> personal =
                found.isEmpty() ? PersonalDetails.inTitle(row) : PersonalDetails.in(row);
        if (personal.isPresent()) {
            stop(personal.get());
            return false;
        }
        if (found.isEmpty()) {
            return look(Header.of(row)) && ++titles < TITLE_ROWS;
        }
        if (rows == MOST_ROWS) {
            stop(new Refusal(row.number(), "The table has more than 500,000 rows.",
                    "Keep only the rows that you need."));
            return false;
        }
        read(row, found.getFirst());
        return true;
    }

    /// Whether to go on: the headers are sound, or not yet found.
    private boolean look(Header header) {
        Optional<Layout> layout = Layout.of(header, layouts.stream());
        if (layout.isEmpty()) {
            return true;
        }
        found.add(new Table(layout.get(), header));
        titles = 0;
        List<String> missing = header.missing(layout.get().columns());
        if (!missing.isEmpty()) {
            faults.add(new Fault(
                    header.row(),
                    "",
                    "Of " + layout.get().name() + ", these headers are missing: " + String.join(", ", missing) + ".",
                    "Add the columns, or import the file as it was published."));
        } else {
            layout.get().faultIn(header).ifPresent(faults::add);
        }
        return faults.none();
    }

    private void read(Row row, Table table) {
        rows++;
        Line line = new Line(row, table.header(), faults);
        if (row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1) {
            line.fault("", "This looks like a note, not like figures.",
                    "Delete the notes above and below the figures.");
        } else if (isLongerThan(table.header(), row)) {
            line.fault(
                    "", "The row has more cells than there are headers.",
                    "Put quotation marks around text with commas.");
        } else {
            table.layout().take(line, gathering);
        }
    }

    private static boolean isLongerThan(Header header, Row row) {
        return row.cells().stream().skip(header.written().size()).anyMatch(cell -> !cell.isEmpty());
    }

    @Override
    public boolean wantsNextTable() {
        titles = 0;
        return found.isEmpty() && faults.none();
    }

    void stop(Refusal refusal) {
        faults.add(new Fault(refusal.row(), "", refusal.problem(), refusal.remedy()));
    }

    /// Everything that was read, or every fault.
    ///
    /// @param file the file's name, for the source of the figures
    DryRun outcome(String file) {
        if (faults.none() && rows == 0) {
            faults.add(found.isEmpty() ? unknownHeaders() : noRows());
        }
        if (faults.none()) {
            gathering.finish(faults);
        }
        return faults.none() ? ready(file, found.getFirst().layout()) : faults.faulty();
    }

    private DryRun.Ready ready(String file, Layout layout) {
        String source = layout.official() ? "Adult Social Care Outcomes Framework, " + file : file;
        Provenance provenance = layout.official() ? Provenance.published(source) : Provenance.local(source);
        List<Change.Imported> imported = gathering.imported(provenance);
        return new DryRun.Ready(
                new Change.ImportObservations(source, imported), gathering.summary(rows, imported));
    }

    private Fault unknownHeaders() {
        String known = layouts.stream()
                .map(each -> each.name() + " (" + String.join(", ", each.columns()) + ")")
                .collect(Collectors.joining("; "));
        return new Fault(
                0,
                "",
                "None of the first rows has the headers of a layout that this program reads.",
                "Give the columns the headers of one of these: " + known + ".");
    }

    private static Fault noRows() {
        return new Fault(0, "", "There are headers, but no rows below them.", "Download or export the file again.");
    }
}
