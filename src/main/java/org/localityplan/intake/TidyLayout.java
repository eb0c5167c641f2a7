package org.localityplan.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.intake.reference.Catalogue;
import org.localityplan.intake.reference.Definition;

/// One figure a row, the way open data about localities is often kept. `measure` says what it is counted in, `unit` who or
/// what is counted. An indicator that the catalogue knows becomes that measure in the framework of its period; any other
/// becomes a local measure whose code is its name.
record TidyLayout(Knowledge knowledge) implements Layout {

    private static final String CODE = "area_code";
    private static final String NAME = "area_name";
    private static final String PERIOD = "period";
    private static final String INDICATOR = "indicator";
    private static final String MEASURE = "measure";
    private static final String UNIT = "unit";
    private static final String VALUE = "value";
    private static final int LONGEST_CODE = 60;

    @Override
    public String name() {
        return "one figure a row";
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, NAME, PERIOD, INDICATOR, MEASURE, UNIT, VALUE);
    }

    @Override
    public boolean official() {
        return false;
    }

    @Override
    public void take(Line line, Gathering into) {
        Optional<Area> area = line.area(CODE, NAME, knowledge.areas());
        Optional<Period> period = line.period(PERIOD);
        Optional<String> indicator = line.needed(INDICATOR);
        Optional<Unit> unit = unit(line);
        Optional<Reading> figure = line.figure(VALUE);
        if (area.isPresent() && period.isPresent() && indicator.isPresent() && unit.isPresent() && figure.isPresent()) {
            Definition measure = measure(indicator.get(), unit.get(), period.get());
            var place = new Gathering.Place(area.get(), period.get(), Observation.TOTAL);
            into.add(line, measure, place, new Gathering.Cell(VALUE, Gathering.Kind.OUTCOME, figure.get()));
        }
    }

    private static Optional<Unit> unit(Line line) {
        Optional<String> text = line.needed(MEASURE);
        Optional<Unit> unit = text.flatMap(Catalogue::unit);
        if (text.isPresent() && unit.isEmpty()) {
            line.fault(
                    MEASURE,
                    "\"" + text.get() + "\" does not say what is counted.",
                    "Write Percentage, Rate per 100,000, Score, Count, Weeks, Days or Rate.");
        }
        return unit;
    }

    private Definition measure(String indicator, Unit unit, Period period) {
        Framework inForce = Framework.ascofIn(Period.financialYearOf(period.start()).start().getYear());
        return MeasureKey.parse(indicator)
                .flatMap(knowledge.catalogue()::find)
                .or(() -> knowledge.catalogue().named(indicator, inForce))
                .filter(known -> known.unit() == unit)
                .orElseGet(() -> new Definition(codeOf(indicator), indicator, unit, Polarity.NEUTRAL, ""));
    }

    private static MeasureKey codeOf(String indicator) {
        String words = indicator.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String code = words.replaceAll("^-|-$", "");
        return MeasureKey.of(Framework.LOCAL,
                code.isEmpty() ? "UNNAMED" : code.substring(0, Math.min(code.length(), LONGEST_CODE)));
    }
}
