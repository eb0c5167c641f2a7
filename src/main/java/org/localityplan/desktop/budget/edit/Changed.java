package org.localityplan.desktop.budget.edit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.budget.Saving;

/// Savings with some of them changed or added.
final class Changed {

    private Changed() {}

    static List<Saving> in(List<Saving> all, List<Saving> changed) {
        Stream<Saving> kept = all.stream().map(each -> of(each.id(), changed, each));
        Stream<Saving> added = changed.stream()
                .filter(each -> all.stream().noneMatch(known -> known.id().equals(each.id())));
        return Stream.concat(kept, added).toList();
    }

    private static Saving of(UUID id, List<Saving> changed, Saving otherwise) {
        return changed.stream().filter(each -> each.id().equals(id)).findFirst().orElse(otherwise);
    }
}
