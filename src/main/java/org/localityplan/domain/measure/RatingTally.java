package org.localityplan.domain.measure;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.localityplan.domain.Light;

/// How many measures have which rating. Red, amber, green and the reasons for no rating always add up to all measures.
///
/// @param unrated how many are not judged, by reason; reasons that do not occur may be left out
public record RatingTally(int red, int amber, int green, Map<Rating.Reason, Integer> unrated) {

    public RatingTally {
        unrated = Map.copyOf(unrated);
    }

    public static RatingTally of(Collection<Rating> ratings) {
        Map<Rating.Reason, Integer> unrated = ratings.stream()
                .filter(Rating.Unrated.class::isInstance)
                .map(each -> ((Rating.Unrated) each).reason())
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
        return new RatingTally(
                count(ratings, Light.RED),
                count(ratings, Light.AMBER),
                count(ratings, Light.GREEN),
                unrated);
    }

    private static int count(Collection<Rating> ratings, Light light) {
        return (int) ratings.stream().filter(each -> each.light() == light).count();
    }

    /// How many are not judged for this reason.
    public int unrated(Rating.Reason reason) {
        return unrated.getOrDefault(reason, 0);
    }

    /// Those with a colour.
    public int judged() {
        return red + amber + green;
    }

    /// Those without a colour, whatever the reason.
    public int notJudged() {
        return unrated.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Every measure: the N of "n of N on target".
    public int all() {
        return judged() + notJudged();
    }
}
