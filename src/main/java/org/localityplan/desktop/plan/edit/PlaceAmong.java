package org.localityplan.desktop.plan.edit;

import java.util.List;
import java.util.stream.IntStream;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;

/// Where a part stands among its like: first, or after one of the others.
///
/// @param others the names of the others, in their order
record PlaceAmong(List<String> others) {

    static final String FIELD = "place";

    Field field() {
        var options = IntStream.rangeClosed(0, others.size())
                .mapToObj(place -> new Option(
                        String.valueOf(place), place == 0 ? "First" : "After " + others.get(place - 1)))
                .toList();
        return Field.choice(FIELD, "Stands", "", options);
    }

    /// The last place, where a new part goes.
    String last() {
        return String.valueOf(others.size());
    }

    /// The place that is chosen; the last where the others have become fewer meanwhile.
    int chosen(Draft draft) {
        var text = draft.text(FIELD);
        return text.isEmpty() ? others.size() : Math.min(Integer.parseInt(text), others.size());
    }
}
