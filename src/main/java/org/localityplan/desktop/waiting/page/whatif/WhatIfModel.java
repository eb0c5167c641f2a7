package org.localityplan.desktop.waiting.page.whatif;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIf;

/// What is typed to try it on a list, and what would come of it. Nothing of it is kept: another list begins with nothing
/// changed.
final class WhatIfModel {

    /// What the tab shows.
    sealed interface View {
        /// Too little of the flow is known to try anything.
        record Impossible() implements View {}

        /// @param faults what cannot be read; the comparison is then without them
        record Tried(Comparison comparison, Set<Trial> faults) implements View {
            public Tried {
                faults = Set.copyOf(faults);
            }
        }
    }

    private final Map<Trial, String> typed = new EnumMap<>(Trial.class);
    private View view = new View.Impossible();

    View view() {
        return view;
    }

    /// Begins with nothing changed.
    void begin(WaitingList list) {
        typed.clear();
        reckon(list);
    }

    /// Tries the same on the list as it is now.
    void show(WaitingList list) {
        reckon(list);
    }

    void type(WaitingList list, Trial trial, String text) {
        typed.put(trial, text);
        reckon(list);
    }

    private void reckon(WaitingList list) {
        Set<Trial> faults = EnumSet.noneOf(Trial.class);
        Map<Trial, Double> numbers = new EnumMap<>(Trial.class);
        for (Trial trial : Trial.values()) {
            trial.read(typed.getOrDefault(trial, ""))
                    .ifPresentOrElse(number -> numbers.put(trial, number), () -> faults.add(trial));
        }
        view = Comparison.of(list, tried(numbers))
                .<View>map(comparison -> new View.Tried(comparison, faults))
                .orElseGet(View.Impossible::new);
    }

    private static WhatIf tried(Map<Trial, Double> numbers) {
        return new WhatIf(
                numbers.getOrDefault(Trial.EXTRA, 0.0),
                numbers.getOrDefault(Trial.DEMAND, 0.0) / 100,
                new WhatIf.Initiative(
                        numbers.getOrDefault(Trial.WEEKS, 0.0).intValue(), numbers.getOrDefault(Trial.A_WEEK, 0.0)));
    }
}
