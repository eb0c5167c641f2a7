package org.localityplan.intake.sample;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.intake.reference.ReferenceAreas;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The sample's figures, totals and groups, sorted into the locality's own, those it is compared with, and the rest.
final class SampleObservations {

    private static final List<String> FILES = List.of(
            "observations-profiles-2015-16.csv",
            "observations-ascof-2018-19.csv",
            "observations-ascof-2020-21.csv",
            "observations-oflog.csv",
            "observations-data-lab.csv",
            "observations-local.csv");

    private final Sources sources;
    private final ReferenceAreas areas;
    private final Area locality;
    private final Map<MeasureKey, List<Observation>> byMeasure;

    SampleObservations(Sources sources, ReferenceAreas areas, Area locality) {
        this.sources = sources;
        this.areas = areas;
        this.locality = locality;
        byMeasure = Stream.concat(
                FILES.stream()
                        .flatMap(file -> SampleFile.rows(file).stream())
                        .map(row -> Map.entry(key(row), observation(row, Observation.TOTAL))),
                SampleFile.rows("breakdowns.csv").stream()
                        .map(row -> Map.entry(key(row), observation(row, row.text("breakdown")))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static MeasureKey key(SampleRow row) {
        return MeasureKey.parse(row.text("measure")).orElseThrow();
    }

    /// The locality's figures, oldest first.
    List<Observation> own(MeasureKey key) {
        return byTime(all(key).filter(this::isOwn));
    }

    /// The figures of the region and the country, oldest first.
    List<Observation> comparators(MeasureKey key) {
        return byTime(all(key).filter(each -> each.area().level() != Area.Level.COUNCIL));
    }

    /// The other councils' figures for the locality's newest period.
    List<Observation> peers(MeasureKey key) {
        return all(key).filter(each -> isPeer(each, newest(key))).toList();
    }

    /// The other councils' figures for all other periods.
    List<Observation> further(MeasureKey key) {
        List<Period> newest = newest(key);
        return byTime(all(key).filter(each -> each.area().level() == Area.Level.COUNCIL)
                .filter(each -> !isOwn(each) && !isPeer(each, newest)));
    }

    private List<Period> newest(MeasureKey key) {
        return own(key).stream()
                .map(Observation::period)
                .max(Comparator.naturalOrder())
                .stream()
                .toList();
    }

    private boolean isPeer(Observation each, List<Period> newest) {
        return each.area().level() == Area.Level.COUNCIL && !isOwn(each) && newest.contains(each.period());
    }

    private boolean isOwn(Observation each) {
        return each.area().equals(locality);
    }

    private Stream<Observation> all(MeasureKey key) {
        return byMeasure.getOrDefault(key, List.of()).stream();
    }

    private static List<Observation> byTime(Stream<Observation> observations) {
        return observations.sorted(Comparator.comparing(Observation::period)).toList();
    }

    private Observation observation(SampleRow row, String breakdown) {
        return new Observation(
                areas.find(row.text("area")).orElseThrow(),
                row.period("period"),
                breakdown,
                figure(row),
                sources.of(row));
    }

    private static Figure figure(SampleRow row) {
        return switch (row.text("value")) {
            case "x" -> new Figure.Missing();
            case "c" -> new Figure.Suppressed();
            default -> new Figure.Value(row.number("value"), parts(row), false);
        };
    }

    private static Map<Figure.Part, BigDecimal> parts(SampleRow row) {
        Map<Figure.Part, String> columns = Map.of(
                Figure.Part.NUMERATOR, "numerator",
                Figure.Part.DENOMINATOR, "denominator",
                Figure.Part.MARGIN_OF_ERROR, "margin");
        Map<Figure.Part, BigDecimal> parts = new EnumMap<>(Figure.Part.class);
        columns.forEach((part, column) -> {
            if (!row.blank(column)) {
                parts.put(part, row.number(column));
            }
        });
        return parts;
    }
}
