package org.localityplan.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localityplan.domain.Period;

/// The period of a whole file, for layouts that have no column for it.
///
/// @param known the period, or nothing when it is not known
record FilePeriod(List<Period> known) {

    private static final Pattern LONG = Pattern.compile("(?<!\\d)20(\\d\\d)[-_ ]?(?:to[-_ ]?)?(?:20)?(\\d\\d)(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("(?<!\\d)(\\d\\d)[-_]?(\\d\\d)(?!\\d)");

    static FilePeriod given(Period period) {
        return new FilePeriod(List.of(period));
    }

    /// The financial year that a file's name speaks of: `ascof_2020-21_…`, `2020_21`, or the short form of the official
    /// names, `…-eng-2021-open-data…` for 2020/21. A name that speaks of two different years says nothing.
    static FilePeriod named(Path file) {
        String name = String.valueOf(file.getFileName());
        Set<Period> years = years(LONG.matcher(name));
        if (years.isEmpty()) {
            years = years(SHORT.matcher(name));
        }
        return new FilePeriod(years.size() == 1 ? List.copyOf(years) : List.of());
    }

    private static Set<Period> years(Matcher pairs) {
        Set<Period> years = new TreeSet<>();
        for (int from = 0; pairs.find(from); from = pairs.start() + 1) {
            int first = Integer.parseInt(pairs.group(1));
            if ((first + 1) % 100 == Integer.parseInt(pairs.group(2))) {
                years.add(Period.financialYear(2000 + first));
            }
        }
        return years;
    }
}
