package org.localityplan.command.spc;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.spc.XmrSeries.Dated;
import org.localityplan.intake.Reading;
import org.localityplan.intake.sheet.Row;
import org.localityplan.intake.sheet.Sheets;

/// Takes the rows of one table as a series: heads first, if there are any, then a date and a value a row.
final class SeriesRows implements Sheets.Taker {
    private static final int ROWS_NAMED = 5;

    private final Optional<String> date;
    private final Optional<String> value;
    private final List<Dated> values = new ArrayList<>();
    private final List<Long> leftOut = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Optional<String> fault = Optional.empty();
    private Place place = new Place.NotYet();

    /// Which columns are read.
    private sealed interface Place {
        record NotYet() implements Place {}

        record Known(int date, int value) implements Place {}
    }

    SeriesRows(Optional<String> date, Optional<String> value) {
        this.date = date;
        this.value = value;
    }

    @Override
    public boolean take(Row row) {
        switch (place) {
            case Place.NotYet() -> begin(row);
            case Place.Known known -> add(row, known);
        }
        return fault.isEmpty();
    }

    /// Only the first table is read.
    @Override
    public boolean wantsNextTable() {
        return place instanceof Place.NotYet && fault.isEmpty();
    }

    /// What was read.
    SeriesFile series(Path file) {
        if (fault.isPresent()) {
            return new SeriesFile.Refused(fault.orElseThrow());
        }
        if (values.isEmpty()) {
            String problem = place instanceof Place.NotYet ? "holds no two columns" : "holds no values";
            return new SeriesFile.Refused(
                    "“%s” %s. Nothing was done. It takes a column of dates and one of values.".formatted(file,
                            problem));
        }
        remarkOnRows();
        return new SeriesFile.Series(
                values.stream().sorted(Comparator.comparing(Dated::date)).toList(), remarks);
    }

    /// The first row with two cells or more names the columns, unless it is already a date and a value.
    private void begin(Row row) {
        if (row.cells().stream().filter(cell -> !cell.isEmpty()).count() < 2) {
            return;
        }
        boolean headless = date.isEmpty()
                && value.isEmpty()
                && WrittenDay.read(row.cell(0)).isPresent()
                && Reading.of(row.cell(1)) instanceof Reading.Amount;
        if (headless) {
            remarks.add("The file does not name its columns: the first was read as dates, the second as values.");
            Place.Known known = new Place.Known(0, 1);
            place = known;
            add(row, known);
        } else {
            place = new Place.Known(column(date, 0, row), column(value, 1, row));
        }
    }

    private int column(Optional<String> head, int usual, Row heads) {
        int found = head.map(wanted -> IntStream.range(0, heads.cells().size())
                .filter(i -> heads.cell(i).equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .orElse(-1))
                .orElse(usual);
        if (found < 0) {
            String known = heads.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .map(cell -> "“" + cell + "”")
                    .collect(Collectors.joining(", "));
            fault = Optional.of("There is no column “%s”. Nothing was done. The columns are %s."
                    .formatted(head.orElse(""), known));
        }
        return found;
    }

    private void add(Row row, Place.Known known) {
        switch (Reading.of(row.cell(known.value()))) {
            case Reading.Missing(),Reading.Suppressed() -> leftOut.add(row.number());
            case Reading.Unreadable(String problem, String remedy) ->
                refuse(row, problem + " Nothing was done. " + remedy);
            case Reading.Amount amount ->
                WrittenDay.read(row.cell(known.date())).ifPresentOrElse(
                        day -> values.add(new Dated(day, amount.value())),
                        () -> refuse(
                                row,
                                "“%s” is no date. Nothing was done. %s Which column holds the dates is said with --date."
                                        .formatted(row.cell(known.date()), WrittenDay.REMEDY)));
        }
    }

    private void refuse(Row row, String problem) {
        fault = Optional.of("Line " + row.number() + ": " + problem);
    }

    private void remarkOnRows() {
        if (!leftOut.isEmpty()) {
            String lines = leftOut.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            String more = leftOut.size() > ROWS_NAMED ? " and more" : "";
            remarks.add("%s without a value left out: line %s%s."
                    .formatted(Spoken.counted(leftOut.size(), "row", "rows"), lines, more));
        }
        List<LocalDate> days = values.stream().map(Dated::date).toList();
        long repeated = days.size() - days.stream().distinct().count();
        if (repeated > 0) {
            remarks.add("%s the date of another; all are kept, in the order of the file."
                    .formatted(Spoken.counted(repeated, "row repeats", "rows repeat")));
        }
        if (!days.equals(days.stream().sorted().toList())) {
            remarks.add("The rows were not in the order of time; they are judged in that order.");
        }
    }
}
