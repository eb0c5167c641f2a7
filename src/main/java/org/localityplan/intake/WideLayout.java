package org.localityplan.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.intake.reference.Catalogue;
import org.localityplan.intake.reference.Definition;

/// ASCOF outcomes with a row for each measure and a column for each area, named by it: `trafford_E08000009`.
record WideLayout(Knowledge knowledge) implements Layout {

    private static final String PERIOD = "period";
    private static final String CODE = "measure_code";
    private static final String NAME = "measure_name";
    private static final String UNIT = "unit";
    private static final String BETTER = "good_is";
    private static final Pattern AREA_COLUMN = Pattern.compile("(.*?)[ _-]*([A-Za-z][0-9]{8})");

    @Override
    public String name() {
        return "ASCOF with a column for each area";
    }

    @Override
    public List<String> columns() {
        return List.of(PERIOD, CODE, NAME, UNIT, BETTER);
    }

    @Override
    public boolean official() {
        return true;
    }

    @Override
    public Optional<Fault> faultIn(Header header) {
        return Layout.super.faultIn(header)
                .or(() -> header.written().stream()
                        .filter(column -> !column.isEmpty() && header.missing(columns()).isEmpty())
                        .filter(column -> columns().stream().noneMatch(known -> isCalled(column, known)))
                        .filter(column -> area(column).isEmpty())
                        .findFirst()
                        .map(column -> new Fault(
                                header.row(),
                                column,
                                "This column does not name an area by its ONS code.",
                                "Call it by name and code, such as trafford_E08000009, or delete it.")));
    }

    private static boolean isCalled(String column, String known) {
        return Header.bare(column).equals(Header.bare(known));
    }

    private Optional<Area> area(String column) {
        Matcher parts = AREA_COLUMN.matcher(column);
        return parts.matches()
                ? knowledge.areas().area(parts.group(2).toUpperCase(Locale.ROOT), parts.group(1).replace('_', ' '))
                : Optional.empty();
    }

    @Override
    public void take(Line line, Gathering into) {
        Optional<Period> period = line.period(PERIOD);
        Optional<Definition> measure = period.flatMap(year -> measure(line, year));
        for (String column : line.header().written()) {
            Optional<Area> area = area(column);
            Optional<Reading> figure = area.flatMap(_ -> line.figure(column));
            if (measure.isPresent() && figure.isPresent()) {
                var place = new Gathering.Place(area.orElseThrow(), period.orElseThrow(), Observation.TOTAL);
                into.add(line, measure.get(), place, new Gathering.Cell(column, Gathering.Kind.OUTCOME, figure.get()));
            }
        }
    }

    private Optional<Definition> measure(Line line, Period period) {
        Framework framework = Framework.ascofIn(Period.financialYearOf(period.start()).start().getYear());
        Optional<MeasureKey> key = line.needed(CODE).map(code -> MeasureKey.of(framework, code));
        Optional<String> name = line.needed(NAME);
        Optional<Unit> unit = unit(line);
        Optional<Polarity> better = better(line);
        if (key.isEmpty() || name.isEmpty() || unit.isEmpty() || better.isEmpty()) {
            return Optional.empty();
        }
        Definition told = new Definition(key.get(), name.get(), unit.get(), better.get(), "");
        return agreed(line, told, knowledge.catalogue().find(key.get()).orElse(told));
    }

    /// The known definition, if what the file says of the measure does not contradict it: a code may have changed its
    /// meaning.
    private static Optional<Definition> agreed(Line line, Definition told, Definition known) {
        if (told.unit() != known.unit()) {
            line.fault(UNIT, contradiction(known, known.unit().words()), "Check the code and the period.");
            return Optional.empty();
        }
        if (told.polarity() != known.polarity()) {
            line.fault(BETTER, contradiction(known, known.polarity().words()), "Check the code and the period.");
            return Optional.empty();
        }
        return Optional.of(known);
    }

    private static String contradiction(Definition known, String words) {
        return "%s (%s) is \"%s\": %s."
                .formatted(known.key().code(), known.key().framework().words(), known.name(), words);
    }

    private static Optional<Unit> unit(Line line) {
        Optional<String> text = line.needed(UNIT);
        Optional<Unit> unit = text.flatMap(Catalogue::unit);
        if (text.isPresent() && unit.isEmpty()) {
            line.fault(UNIT, "\"" + text.get() + "\" is no unit.",
                    "Write %, score, per 100,000, count, weeks or days.");
        }
        return unit;
    }

    private static Optional<Polarity> better(Line line) {
        return line.needed(BETTER).flatMap(text -> switch (text.toUpperCase(Locale.ROOT)) {
            case "H", "HIGH", "HIGHER" -> Optional.of(Polarity.HIGHER);
            case "L", "LOW", "LOWER" -> Optional.of(Polarity.LOWER);
            default -> {
                line.fault(BETTER, "\"" + text + "\" does not say which way is better.", "Write H or L.");
                yield Optional.empty();
            }
        });
    }
}
