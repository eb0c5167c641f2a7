package org.localityplan.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Unit;
import org.localityplan.intake.reference.Definition;

/// Brings together the cells that belong to one observation, wherever in the file they stand.
final class Gathering {

    /// What the number in a cell is to its observation. The base, how many people answered, is read but not kept.
    enum Kind {
        OUTCOME,
        NUMERATOR,
        DENOMINATOR,
        BASE,
        MARGIN_OF_ERROR;

        static Optional<Kind> of(String words) {
            return switch (Header.bare(words)) {
                case "outcome" -> Optional.of(OUTCOME);
                case "numerator" -> Optional.of(NUMERATOR);
                case "denominator" -> Optional.of(DENOMINATOR);
                case "base" -> Optional.of(BASE);
                case "marginoferror" -> Optional.of(MARGIN_OF_ERROR);
                default -> Optional.empty();
            };
        }
    }

    /// What a figure is for, apart from its measure.
    record Place(Area area, Period period, String breakdown) {}

    /// A cell that was read.
    record Cell(String column, Kind kind, Reading reading) {}

    private record Slot(MeasureKey measure, String area, Period period, String breakdown) {}

    private record Found(long row, String column, Place place, Cell cell) {}

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<MeasureKey, Definition> measures = new TreeMap<>();
    private final Map<Slot, Map<Kind, Found>> slots = new LinkedHashMap<>();
    private long leftOut;

    /// Counts a row about an area that has no ONS code.
    void leaveOut() {
        leftOut++;
    }

    /// Keeps a cell, or reports why it contradicts what was found before.
    void add(Line line, Definition measure, Place place, Cell cell) {
        Definition known = measures.computeIfAbsent(measure.key(), _ -> measure);
        if (!known.equals(measure)) {
            line.fault(
                    cell.column(),
                    "\"%s\" in %s and \"%s\" in %s would be the same measure."
                            .formatted(known.name(), known.unit().words(), measure.name(), measure.unit().words()),
                    "Give them names that differ.");
        } else if (isPlausible(line, measure, cell)) {
            Slot slot = new Slot(measure.key(), place.area().code(), place.period(), place.breakdown());
            Map<Kind, Found> parts = slots.computeIfAbsent(slot, _ -> new EnumMap<>(Kind.class));
            Found before = parts.putIfAbsent(cell.kind(),
                    new Found(line.row().number(), line.header().written(cell.column()), place, cell));
            if (before != null && !before.cell().reading().equals(cell.reading())) {
                line.fault(
                        cell.column(),
                        "Row " + before.row() + " gives another figure for the same measure, area and period.",
                        "Keep the one that is right.");
            }
        }
    }

    private static boolean isPlausible(Line line, Definition measure, Cell cell) {
        if (!(cell.reading() instanceof Reading.Amount amount)) {
            return true;
        }
        boolean share =
                measure.unit() == Unit.PERCENT && cell.kind() != Kind.NUMERATOR && cell.kind() != Kind.DENOMINATOR;
        if (amount.percent() && !share) {
            line.fault(cell.column(), "The figure has a percent sign, but it is no percentage.", "Remove the sign.");
            return false;
        }
        boolean within = amount.value().signum() >= 0 && amount.value().compareTo(HUNDRED) <= 0;
        if (share && cell.kind() == Kind.OUTCOME && measure.key().framework() != Framework.LOCAL && !within) {
            line.fault(cell.column(), "A share of people lies between 0 and 100 per cent.", "Check the figure.");
            return false;
        }
        return true;
    }

    /// Reports the observations that have parts but no outcome.
    void finish(Faults faults) {
        for (Map<Kind, Found> parts : slots.values()) {
            if (!parts.containsKey(Kind.OUTCOME)) {
                Found first = parts.values().iterator().next();
                faults.add(new Fault(
                        first.row(),
                        first.column(),
                        "The file has the parts of this figure, but no row with its outcome.",
                        "Import the file as it was published."));
            }
        }
    }

    /// The figures by measure, in the order of the file.
    List<Change.Imported> imported(Provenance provenance) {
        Map<MeasureKey, List<Observation>> byMeasure = new TreeMap<>();
        slots.forEach((slot, parts) -> {
            Place place = Objects.requireNonNull(parts.get(Kind.OUTCOME)).place();
            byMeasure
                    .computeIfAbsent(slot.measure(), _ -> new ArrayList<>())
                    .add(new Observation(place.area(), place.period(), place.breakdown(), figure(parts), provenance));
        });
        return byMeasure.entrySet().stream()
                .map(each -> imported(Objects.requireNonNull(measures.get(each.getKey())), each.getValue(), provenance))
                .toList();
    }

    private static Change.Imported imported(Definition measure, List<Observation> figures, Provenance provenance) {
        return new Change.Imported(measure.measure(figures.getFirst().period().kind(), provenance), figures);
    }

    private static Figure figure(Map<Kind, Found> parts) {
        return switch (Objects.requireNonNull(parts.get(Kind.OUTCOME)).cell().reading()) {
            case Reading.Amount(var value, var provisional, _) -> new Figure.Value(value, numbers(parts), provisional);
            case Reading.Suppressed() -> new Figure.Suppressed();
            case Reading.Missing(),Reading.Unreadable(_, _) -> new Figure.Missing();
        };
    }

    private static Map<Figure.Part, BigDecimal> numbers(Map<Kind, Found> parts) {
        Map<Figure.Part, BigDecimal> numbers = new EnumMap<>(Figure.Part.class);
        for (Figure.Part part : Figure.Part.values()) {
            Found found = parts.get(Kind.valueOf(part.name()));
            if (found != null && found.cell().reading() instanceof Reading.Amount amount) {
                numbers.put(part, amount.value());
            }
        }
        return numbers;
    }

    /// The file in numbers.
    DryRun.Summary summary(long rows, List<Change.Imported> imported) {
        List<Observation> all =
                imported.stream().flatMap(each -> each.observations().stream()).toList();
        return new DryRun.Summary(
                rows,
                all.size(),
                imported.size(),
                (int) all.stream().map(each -> each.area().code()).distinct().count(),
                all.stream().map(Observation::period).distinct().sorted().toList(),
                all.stream().filter(each -> each.figure() instanceof Figure.Suppressed).count(),
                all.stream().filter(each -> each.figure() instanceof Figure.Missing).count(),
                leftOut);
    }
}
