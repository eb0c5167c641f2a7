package org.localityplan.domain;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/// Very many cases for a rule that must hold of all of them. The seed is fixed, so that a case that fails once fails every
/// time.
final class ManyCases {

    private static final int CASES = 2_000;
    private static final long SEED = 20_261_122;

    private ManyCases() {}

    /// Checks each case; the first that fails is shown with its number.
    ///
    /// @param make makes a case from random numbers
    static <T> void check(Function<Random, T> make, Consumer<T> rule) {
        for (int i = 0; i < CASES; i++) {
            T value = make.apply(new Random(SEED + i));
            try {
                rule.accept(value);
            } catch (AssertionError broken) {
                throw new AssertionError("Case " + i + ": " + value, broken);
            }
        }
    }

    /// A number from 0 up to and with the most; the ends come up more often than others.
    static int upTo(int most, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> most;
            default -> random.nextInt(most + 1);
        };
    }
}
