package org.localityplan.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.intake.reference.Catalogue;
import org.localityplan.intake.reference.Definition;

/// The open data file of the ASCOF publications, CSV or xlsx: a row each for the outcome, numerator, denominator, base and
/// margin of error. `Measure Group` is the measure's code; the `ASCOF Measure Code` beside it also carries the
/// disaggregation and is not needed.
record OfficialLayout(Knowledge knowledge) implements Layout {

    private static final String ONS_CODE = "ONS Code";
    private static final String LEVEL = "Geographical Level";
    private static final String PLACE = "Geographical Description";
    private static final String GROUP = "Measure Group";
    private static final String BREAKDOWN = "Disaggregation Level";
    private static final String TYPE = "Measure Type";
    private static final String VALUE = "Measure Value";
    private static final String DESCRIPTION = "Measure Group Description";
    private static final List<String> PERIODS = List.of("Period", "Financial Year", "Reporting Period", "Year");

    @Override
    public String name() {
        return "the official ASCOF open data";
    }

    @Override
    public List<String> columns() {
        return List.of(PLACE, LEVEL, ONS_CODE, GROUP, BREAKDOWN, TYPE, VALUE);
    }

    @Override
    public boolean official() {
        return true;
    }

    @Override
    public Optional<Fault> faultIn(Header header) {
        if (knowledge.filePeriod().known().isEmpty() && periodColumn(header).isEmpty()) {
            return Optional.of(new Fault(
                    0,
                    "",
                    "Neither a column nor the file's name says which year the figures are for.",
                    "Name the year in the import, or in the file's name, such as ascof_2020-21.xlsx."));
        }
        return Layout.super.faultIn(header);
    }

    private static Optional<String> periodColumn(Header header) {
        return PERIODS.stream().filter(header::has).findFirst();
    }

    @Override
    public void take(Line line, Gathering into) {
        if (line.text(ONS_CODE).isEmpty() && Header.bare(line.text(LEVEL)).equals("counciltype")) {
            into.leaveOut();
            return;
        }
        Optional<Area> area = line.area(ONS_CODE, PLACE, knowledge.areas());
        Optional<Period> period = period(line);
        Optional<Definition> measure = period.flatMap(year -> measure(line, year));
        Optional<Gathering.Kind> kind = kind(line);
        Optional<String> breakdown = line.needed(BREAKDOWN).map(OfficialLayout::breakdown);
        Optional<Reading> figure = line.figure(VALUE);
        if (Stream.of(area, measure, kind, breakdown, figure).allMatch(Optional::isPresent)) {
            var place = new Gathering.Place(area.orElseThrow(), period.orElseThrow(), breakdown.orElseThrow());
            var cell = new Gathering.Cell(VALUE, kind.orElseThrow(), figure.orElseThrow());
            into.add(line, measure.orElseThrow(), place, cell);
        }
    }

    private Optional<Period> period(Line line) {
        Optional<String> column = periodColumn(line.header());
        if (column.isEmpty()) {
            return knowledge.filePeriod().known().stream().findFirst();
        }
        Optional<Period> period = line.period(column.get());
        Optional<Period> year = period.filter(each -> each.kind() == Period.Kind.FINANCIAL_YEAR);
        if (period.isPresent() && year.isEmpty()) {
            line.fault(column.get(), "ASCOF figures are for financial years.", "Write the year as 2024/25.");
        }
        return year;
    }

    private Optional<Definition> measure(Line line, Period year) {
        Framework framework = Framework.ascofIn(year.start().getYear());
        Optional<MeasureKey> key = line.needed(GROUP).map(code -> MeasureKey.of(framework, code));
        Optional<Definition> measure = key.flatMap(known -> definition(known, line.text(DESCRIPTION)));
        if (key.isPresent() && measure.isEmpty()) {
            line.fault(
                    GROUP,
                    "The program does not know ASCOF measure " + key.get().code() + " of " + year.label()
                            + ", and its description does not say what it is counted in.",
                    "Import it in the layout area_code, area_name, period, indicator, measure, unit, value.");
        }
        return measure;
    }

    /// From the catalogue; else from what the publication says of it, and which way is better is left open.
    private Optional<Definition> definition(MeasureKey key, String description) {
        return knowledge
                .catalogue()
                .find(key)
                .or(() -> Catalogue.unit(description)
                        .map(unit -> new Definition(key, description, unit, Polarity.NEUTRAL, "")));
    }

    private static Optional<Gathering.Kind> kind(Line line) {
        Optional<String> type = line.needed(TYPE);
        Optional<Gathering.Kind> kind = type.flatMap(Gathering.Kind::of);
        if (type.isPresent() && kind.isEmpty()) {
            line.fault(
                    TYPE,
                    "\"" + type.get() + "\" is no measure type.",
                    "Use Outcome, Numerator, Denominator, Base or Margin Of Error.");
        }
        return kind;
    }

    private static String breakdown(String words) {
        String tidy = words.replaceAll("\\s+", " ");
        return tidy.toLowerCase(Locale.ROOT).equals("total") ? Observation.TOTAL : tidy;
    }
}
