package org.localityplan.intake.waiting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localityplan.domain.Period;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.intake.Fault;
import org.localityplan.intake.waiting.RttReading.Taken;
import org.localityplan.intake.waiting.Wanted.Pathway;

/// The pathways of each provider and commissioner: those of its treatment functions, and its total by itself.
final class PathwaySums {

    /// NHS England's code for all treatment functions together.
    private static final String ALL_TREATMENTS = "C_999";

    /// People by week, and altogether.
    private static final class Sum {
        private final int[] people = new int[WeekColumns.LAST + 1];
        private long total;
        private int rows;

        void add(int[] more, long people) {
            for (int week = 0; week < more.length; week++) {
                this.people[week] += more[week];
            }
            total += people;
            rows++;
        }
    }

    /// @param parts the treatment functions
    /// @param whole the total, if it stands in the file
    private record Sums(Sum parts, Sum whole) {

        Sum counted() {
            return parts.rows > 0 ? parts : whole;
        }

        boolean contradict() {
            return parts.rows > 0 && whole.rows > 0 && parts.total != whole.total;
        }
    }

    private final Wanted wanted;
    private final Map<Pathway, Sums> sums = new LinkedHashMap<>();
    private final Set<Pathway> seen = new HashSet<>();

    PathwaySums(Wanted wanted) {
        this.wanted = wanted;
    }

    /// Adds a row; or says in a sentence why it cannot be added.
    Optional<String> add(Pathway pathway, int[] people, long total) {
        if (!seen.add(pathway)) {
            return Optional.of("This provider, commissioner and treatment stands in the file twice.");
        }
        Sums of = sums.computeIfAbsent(
                new Pathway(pathway.provider(), pathway.commissioner(), ""), _ -> new Sums(new Sum(), new Sum()));
        boolean whole = pathway.treatment().equalsIgnoreCase(ALL_TREATMENTS);
        (whole ? of.whole() : of.parts()).add(people, total);
        return Optional.empty();
    }

    /// Totals that are not the sum of their treatment functions; not looked for where only some of those were wanted.
    List<Fault> contradictions() {
        return wanted.treatments().isEmpty()
                ? sums.entrySet().stream()
                        .filter(each -> each.getValue().contradict())
                        .map(each -> fault(each.getKey(), each.getValue()))
                        .toList()
                : List.of();
    }

    private static Fault fault(Pathway pathway, Sums sums) {
        return new Fault(
                0,
                "",
                "The treatment functions of %s for %s add up to %,d, but its total says %,d."
                        .formatted(pathway.provider(), pathway.commissioner(), sums.parts().total, sums.whole().total),
                "Import the file as it was published, or name the treatment functions that you want.");
    }

    RttReading.Ready ready(Period month) {
        Sum all = new Sum();
        sums.values().forEach(each -> all.add(each.counted().people, each.counted().total));
        return new RttReading.Ready(
                month,
                Math.toIntExact(all.total),
                new AgeBands(WeekColumns.bands(all.people)),
                new Taken(
                        (int) sums.keySet().stream().map(Pathway::provider).distinct().count(),
                        (int) sums.keySet().stream().map(Pathway::commissioner).distinct().count(),
                        treatments()));
    }

    private int treatments() {
        return (int) seen.stream()
                .map(Pathway::treatment)
                .filter(each -> !each.equalsIgnoreCase(ALL_TREATMENTS))
                .distinct()
                .count();
    }
}
