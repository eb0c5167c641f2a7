package org.localityplan.domain.plan.risk;

import java.util.List;

/// The steps of likelihood and impact in words.
public final class Scale {

    private static final List<String> LIKELIHOODS = List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");
    private static final List<String> IMPACTS = List.of("Hardly felt", "Minor", "Moderate", "Serious", "Project fails");

    private Scale() {}

    /// @param step 1 to 5
    public static String likelihood(int step) {
        return LIKELIHOODS.get(step - 1);
    }

    /// @param step 1 to 5
    public static String impact(int step) {
        return IMPACTS.get(step - 1);
    }

    /// `20: likely, project fails`.
    public static String words(Score score) {
        return "%d: %s, %s".formatted(score.value(), lower(likelihood(score.likelihood())),
                lower(impact(score.impact())));
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
