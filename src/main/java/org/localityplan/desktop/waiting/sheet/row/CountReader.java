package org.localityplan.desktop.waiting.sheet.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.waiting.count.WholeNumber;
import org.localityplan.domain.PersonalDetail;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.AgeBands.Band;
import org.localityplan.domain.waiting.AgeBands.End;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;

/// Reads a row cell by cell and gathers what is wrong.
final class CountReader {

    private static final String NO_SOURCE = "Recorded in this program";
    private static final Pattern BELOW_NOUGHT = Pattern.compile("[-−]\\s*\\d.*|\\(\\s*\\d.*\\)");
    private static final Pattern WEEKS = Pattern.compile("\\s*(weeks?|wks?)$", Pattern.CASE_INSENSITIVE);
    private static final List<CountColumn> WHOLE = List.of(
            CountColumn.WAITING, CountColumn.ADDED, CountColumn.COMPLETED, CountColumn.REMOVED, CountColumn.LONGEST,
            CountColumn.OVER);

    private final ListLine line;
    private final Map<CountColumn, Integer> numbers = new EnumMap<>(CountColumn.class);
    private final Map<CountColumn, String> faults = new EnumMap<>(CountColumn.class);
    private final PartReader parts;
    private Optional<BigDecimal> median = Optional.empty();

    CountReader(ListLine line) {
        this.line = line;
        parts = new PartReader(line);
        WHOLE.forEach(this::readNumber);
        readMedian();
    }

    CountReading read() {
        if (line.draft().empty()) {
            return new CountReading.Unchanged();
        }
        checkDay();
        sayWhatIsMissing();
        faults.putAll(CountLimits.of(line, numbers, median));
        checkBands();
        Map<Part, String> ofParts = parts.faults(waiting());
        checkSource();
        line.refused().forEach(faults::putIfAbsent);
        return faults.isEmpty() && ofParts.isEmpty() && line.day().isPresent()
                ? new CountReading.Ready(count(line.day().orElseThrow()))
                : new CountReading.Faulty(faults, ofParts);
    }

    /// Size and movements alone, as far as they are typed.
    Optional<WaitingCount> bare() {
        return line.day()
                .filter(_ -> numbers.containsKey(CountColumn.WAITING))
                .map(this::count);
    }

    private void checkDay() {
        line.existing().ifPresent(count -> faults.put(
                CountColumn.WAITING,
                "This list was already counted on %s. Take out what is typed here, or give another day."
                        .formatted(Formats.longDate(count.at()))));
    }

    private void readNumber(CountColumn column) {
        if (!line.draft().has(column)) {
            return;
        }
        String text = line.draft().text(column);
        boolean weeks = column == CountColumn.LONGEST;
        WholeNumber.parse(weeks ? WEEKS.matcher(text).replaceFirst("") : text)
                .ifPresentOrElse(number -> numbers.put(column, number), () -> faults.put(column, wrong(text, weeks)));
    }

    private static String wrong(String text, boolean weeks) {
        if (BELOW_NOUGHT.matcher(text).matches()) {
            return "A count cannot be below 0. Check the number.";
        }
        return weeks
                ? "“%s” is no number of weeks. Write whole weeks, for example 26.".formatted(text)
                : "“%s” is no count of people. Write it like 652 or 1,190.".formatted(text);
    }

    private void readMedian() {
        if (line.draft().has(CountColumn.MEDIAN)) {
            String text = line.draft().text(CountColumn.MEDIAN);
            median = Answers.number(WEEKS.matcher(text).replaceFirst(""));
            if (median.isEmpty()) {
                faults.put(
                        CountColumn.MEDIAN,
                        "“%s” is no number of weeks. Write it like 9 or 9.4.".formatted(text));
            }
        }
    }

    private void sayWhatIsMissing() {
        if (!line.draft().has(CountColumn.WAITING)) {
            faults.put(CountColumn.WAITING, "Give how many people are waiting, too.");
        }
        long given = CountColumn.MOVEMENTS.stream().filter(line.draft()::has).count();
        if (given > 0 && given < CountColumn.MOVEMENTS.size()) {
            CountColumn.MOVEMENTS.stream()
                    .filter(column -> !line.draft().has(column))
                    .forEach(column -> faults.put(
                            column, "Give all three movements, or leave all three empty. Write 0 where nobody moved."));
        }
    }

    private OptionalInt waiting() {
        return numbers.containsKey(CountColumn.WAITING)
                ? OptionalInt.of(numbers.getOrDefault(CountColumn.WAITING, 0))
                : OptionalInt.empty();
    }

    /// Who waits over the threshold may be typed beside the bands, if both say the same.
    private void checkBands() {
        OptionalInt over = parts.ages().over(line.threshold().orElse(0));
        if (numbers.containsKey(CountColumn.OVER)
                && line.threshold().isPresent()
                && over.isPresent()
                && over.getAsInt() != numbers.getOrDefault(CountColumn.OVER, 0)) {
            faults.putIfAbsent(
                    CountColumn.OVER,
                    "The lengths of wait hold %s over the threshold. Correct one of them, or leave this empty."
                            .formatted(Formats.counted(over.getAsInt(), "person", "people")));
        }
    }

    private void checkSource() {
        String text = line.draft().text(CountColumn.SOURCE);
        if (!PersonalDetail.in(text).isEmpty()) {
            faults.put(CountColumn.SOURCE, "This looks like a detail of a single person. Take it out.");
        } else if (text.length() > 300) {
            faults.put(CountColumn.SOURCE, "This has more than 300 letters. Shorten it.");
        }
    }

    private WaitingCount count(LocalDate day) {
        String source = line.draft().text(CountColumn.SOURCE);
        return new WaitingCount(
                UUID.randomUUID(),
                day,
                numbers.getOrDefault(CountColumn.WAITING, 0),
                flow(),
                numbers.containsKey(CountColumn.LONGEST)
                        ? new Longest.Weeks(numbers.getOrDefault(CountColumn.LONGEST, 0))
                        : new Longest.Unknown(),
                detail(),
                Provenance.local(source.isEmpty() ? NO_SOURCE : source));
    }

    private Flow flow() {
        return numbers.keySet().containsAll(CountColumn.MOVEMENTS)
                ? new Flow.Counted(
                        numbers.getOrDefault(CountColumn.ADDED, 0),
                        numbers.getOrDefault(CountColumn.COMPLETED, 0),
                        numbers.getOrDefault(CountColumn.REMOVED, 0))
                : new Flow.SnapshotOnly();
    }

    private CountDetail detail() {
        Wait given =
                median.filter(weeks -> weeks.signum() >= 0).<Wait>map(Wait.Weeks::new).orElseGet(Wait.Unknown::new);
        return new CountDetail(
                given,
                new Wait.Unknown(),
                parts.ages().isEmpty() ? overAndWithin() : parts.ages(),
                parts.priorities());
    }

    /// Who waits over the threshold, and who does not: two bands by length of wait.
    private AgeBands overAndWithin() {
        int over = numbers.getOrDefault(CountColumn.OVER, 0);
        int within = numbers.getOrDefault(CountColumn.WAITING, 0) - over;
        return line.threshold()
                .filter(_ -> numbers.containsKey(CountColumn.OVER) && within >= 0)
                .map(weeks -> new AgeBands(
                        List.of(new Band(0, new End.UpTo(weeks), within), new Band(weeks, new End.Open(), over))))
                .orElse(AgeBands.NONE);
    }
}
