package org.localityplan.domain.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Light;

/// The sentence at the top of the overview: "Of 10 programmes 5 are on track, 3 at risk and 2 off track; two got worse and
/// one better since the reports before."
final class PlanHeadline {
    private static final List<String> SMALL_NUMBERS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<Light> BEST_FIRST = List.of(Light.COMPLETE, Light.GREEN, Light.AMBER, Light.RED);

    private PlanHeadline() {}

    static String of(List<ProgrammeStanding> programmes, List<LightChange> changes) {
        if (programmes.isEmpty()) {
            return "This plan has no programmes yet.";
        }
        return "Of %d %s %s%s."
                .formatted(
                        programmes.size(),
                        programmes.size() == 1 ? "programme" : "programmes",
                        stand(programmes),
                        moved(changes));
    }

    private static String stand(List<ProgrammeStanding> programmes) {
        List<String> parts = Stream.concat(BEST_FIRST.stream(), Stream.of(Light.NOT_STARTED, Light.UNKNOWN))
                .map(light -> part(light, programmes))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        String first = parts.getFirst();
        parts.set(0, first.replaceFirst(" ", first.startsWith("1 ") ? " is " : " are "));
        return joined(parts);
    }

    private static String part(Light light, List<ProgrammeStanding> programmes) {
        long count = programmes.stream()
                .filter(each -> each.declared() == light)
                .count();
        return count == 0 ? "" : count + " " + spoken(light);
    }

    private static String spoken(Light light) {
        return switch (light) {
            case RED -> "off track";
            case AMBER -> "at risk";
            case GREEN -> "on track";
            case COMPLETE -> "complete";
            case NOT_STARTED -> "not started";
            case UNKNOWN -> "without data";
        };
    }

    private static String moved(List<LightChange> changes) {
        long worse = changes.stream().filter(LightChange::worse).count();
        long better = changes.stream().filter(LightChange::better).count();
        if (worse == 0 && better == 0) {
            return "; none changed since the reports before";
        }
        List<String> parts = Stream.of(
                worse == 0 ? "" : word(worse) + " got worse",
                better == 0 ? "" : word(better) + (worse == 0 ? " got better" : " better"))
                .filter(part -> !part.isEmpty())
                .toList();
        return "; " + joined(parts) + " since the reports before";
    }

    private static String word(long count) {
        return count < SMALL_NUMBERS.size() ? SMALL_NUMBERS.get((int) count) : String.valueOf(count);
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
