package org.localityplan.desktop.waiting.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.domain.PersonalDetail;

/// Recognises a block of the clipboard that seems to hold single people: NHS numbers, postcodes, a heading that announces
/// them, or a name beside a date of birth.
///
/// @param known the names of lists, which are no people
record PersonalBlock(List<String> known, LocalDate today) {

    /// Two to four words of letters: `Jane Example`, `EXAMPLE, Jane Mary`.
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+,?( \\p{Lu}[\\p{L}'’.-]*){1,3}");

    /// What it seems to hold; empty when it seems to hold totals only.
    Optional<String> in(PastedBlock block) {
        return block.rows().stream().flatMap(this::found).findFirst();
    }

    /// Why the block is refused; it repeats nothing of what was found.
    static String refusal(String what) {
        return ("Nothing was pasted: the clipboard seems to hold %s of single people, and this program keeps totals only. "
                + "Nothing of it was kept; what was typed before is still here. Paste one row of totals for each list.")
                .formatted(what);
    }

    private Stream<String> found(List<String> row) {
        Stream<String> details = row.stream()
                .flatMap(cell -> Stream.of(PersonalDetail.in(cell), PersonalDetail.announcedBy(cell)))
                .filter(what -> !what.isEmpty());
        boolean person = row.stream().anyMatch(this::named) && row.stream().anyMatch(this::isNoCountsDay);
        return Stream.concat(details, person ? Stream.of("names and dates of birth") : Stream.of());
    }

    private boolean named(String cell) {
        return NAME.matcher(cell).matches() && known.stream().noneMatch(cell::equalsIgnoreCase);
    }

    /// A day over a year ago; or one to come, as a year of two figures is read.
    private boolean isNoCountsDay(String cell) {
        return UkDate.parse(cell)
                .filter(day -> day.isBefore(today.minusYears(1)) || day.isAfter(today))
                .isPresent();
    }
}
