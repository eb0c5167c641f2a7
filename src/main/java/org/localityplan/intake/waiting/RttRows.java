package org.localityplan.intake.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localityplan.domain.Period;
import org.localityplan.intake.DryRun;
import org.localityplan.intake.Fault;
import org.localityplan.intake.Faults;
import org.localityplan.intake.Header;
import org.localityplan.intake.sheet.PersonalDetails;
import org.localityplan.intake.sheet.Refusal;
import org.localityplan.intake.sheet.Row;
import org.localityplan.intake.sheet.Sheets;
import org.localityplan.intake.waiting.Wanted.Pathway;

/// The rows of an extract on their way to a sum.
final class RttRows implements Sheets.Taker {

    private static final String PERIOD = "Period";
    private static final String PART = "RTT Part Description";
    private static final String INCOMPLETE = "incompletepathways";
    private static final String PROVIDER = "Provider Org Code";
    private static final String COMMISSIONER = "Commissioner Org Code";
    private static final String TREATMENT = "Treatment Function Code";
    private static final String UNKNOWN_START = "Patients with unknown clock start date";
    private static final String TOTAL_ALL = "Total All";
    private static final List<String> NAMED =
            List.of(PERIOD, PART, PROVIDER, COMMISSIONER, TREATMENT, UNKNOWN_START, TOTAL_ALL);
    private static final List<String> WEEKS = WeekColumns.headers();

    private static final int TITLE_ROWS = 30;
    private static final int MOST_ROWS = 500_000;

    private final Wanted wanted;
    private final Faults faults = new Faults();
    private final PathwaySums sums;
    private final List<Header> found = new ArrayList<>();
    private final Set<Period> months = new TreeSet<>();
    private int titles;
    private long rows;

    RttRows(Wanted wanted) {
        this.wanted = wanted;
        this.sums = new PathwaySums(wanted);
    }

    @Override
    public boolean take(Row row) {
        Optional<Refusal> personal = found.isEmpty() ? PersonalDetails.inTitle(row) : PersonalDetails.in(row);
        if (personal.isPresent()) {
            stop(personal.get());
            return false;
        }
        if (found.isEmpty()) {
            return look(Header.of(row)) && ++titles < TITLE_ROWS;
        }
        if (rows++ == MOST_ROWS) {
            stop(new Refusal(row.number(), "The table has more than 500,000 rows.",
                    "Keep only the rows that you need."));
            return false;
        }
        if (Header.bare(found.getFirst().cell(row, PART)).equals(INCOMPLETE)) {
            read(row, found.getFirst());
        }
        return true;
    }

    @Override
    public boolean wantsNextTable() {
        titles = 0;
        return found.isEmpty() && faults.none();
    }

    void stop(Refusal refusal) {
        faults.add(new Fault(refusal.row(), "", refusal.problem(), refusal.remedy()));
    }

    /// Whether to go on: the headers are sound, or not yet found.
    private boolean look(Header header) {
        if (!header.has(PART)) {
            return true;
        }
        found.add(header);
        titles = 0;
        List<String> missing = new ArrayList<>(header.missing(NAMED));
        missing.addAll(header.missing(WEEKS));
        if (!missing.isEmpty()) {
            String named = String.join(", ", missing.subList(0, Math.min(missing.size(), 5)));
            faults.add(new Fault(
                    header.row(),
                    "",
                    "Of NHS England's extract, these headers are missing: " + named + (missing.size() > 5 ? " …" : "."),
                    "Import the full CSV data file as it was published."));
        }
        header.twice()
                .ifPresent(name -> faults.add(new Fault(
                        header.row(), name, "Two columns have this name.", "Import the file as it was published.")));
        return faults.none();
    }

    private void read(Row row, Header header) {
        Pathway pathway = new Pathway(
                header.cell(row, PROVIDER), header.cell(row, COMMISSIONER), header.cell(row, TREATMENT));
        if (!wanted.holds(pathway)) {
            return;
        }
        month(row, header.cell(row, PERIOD));
        int[] people = new int[WEEKS.size()];
        int sum = 0;
        for (int week = 0; week < people.length; week++) {
            people[week] = number(row, header, WEEKS.get(week));
            sum += people[week];
        }
        sum += number(row, header, UNKNOWN_START);
        int total = number(row, header, TOTAL_ALL);
        if (sum != total) {
            faults.add(new Fault(
                    row.number(),
                    TOTAL_ALL,
                    "The weeks add up to %,d, not %,d.".formatted(sum, total),
                    "Import the file as it was published."));
        }
        sums.add(pathway, people, total)
                .ifPresent(problem -> faults.add(
                        new Fault(row.number(), TREATMENT, problem, "Import the file as it was published.")));
    }

    private void month(Row row, String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceFirst("^rtt-", "").replace('-', ' ');
        Optional<Period> month = Period.parse(words).filter(each -> each.kind() == Period.Kind.MONTH);
        if (month.isEmpty()) {
            faults.add(new Fault(row.number(), PERIOD, "“%s” is no month.".formatted(text), "Write RTT-March-2025."));
        } else if (months.add(month.get()) && months.size() > 1) {
            faults.add(new Fault(
                    row.number(), PERIOD, "The file holds more than one month.", "Import each month by itself."));
        }
    }

    /// A count of people; an empty cell is nobody.
    private int number(Row row, Header header, String column) {
        String cell = header.cell(row, column);
        if (cell.isEmpty()) {
            return 0;
        }
        if (cell.matches("[0-9]{1,9}")) {
            return Integer.parseInt(cell);
        }
        faults.add(new Fault(
                row.number(),
                column,
                "“%s” is no count of people.".formatted(cell),
                "Write a whole number, 0 or more, without commas."));
        return 0;
    }

    RttReading outcome() {
        if (faults.none() && found.isEmpty()) {
            faults.add(new Fault(
                    0,
                    "",
                    "None of the first rows has the headers of NHS England's extract.",
                    "Import its full CSV data file of referral to treatment waiting times, one month a file."));
        }
        if (faults.none() && months.isEmpty()) {
            faults.add(new Fault(
                    0,
                    "",
                    "No row of incomplete pathways is of this provider, commissioner and treatment.",
                    "Check the codes, such as R0A or C_502."));
        }
        if (faults.none()) {
            sums.contradictions().forEach(faults::add);
        }
        if (!faults.none()) {
            DryRun.Faulty faulty = faults.faulty();
            return new RttReading.Faulty(faulty.faults(), faulty.more());
        }
        return sums.ready(months.iterator().next());
    }
}
