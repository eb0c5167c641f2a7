package org.localityplan.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// A locality's plan for some years, for example Trafford's 2025–27.
///
/// @param title the name it is known by
/// @param from its first day
/// @param to its last day
/// @param priorities what it sets out to do, majors first
public record Plan(
        UUID id, String title, LocalDate from, LocalDate to, List<Priority> priorities, Provenance provenance) {

    public Plan {
        priorities = List.copyOf(priorities);
    }

    /// The programmes of all priorities in the order of the plan.
    public List<Programme> programmes() {
        return priorities.stream().flatMap(priority -> priority.programmes().stream()).toList();
    }

    public Optional<Programme> programme(UUID programme) {
        return programmes().stream().filter(each -> each.id().equals(programme)).findFirst();
    }

    /// The priority that holds the programme.
    public Optional<Priority> priorityOf(Programme programme) {
        return priorities.stream()
                .filter(priority -> priority.programmes().contains(programme))
                .findFirst();
    }

    /// The years the plan runs for, as it is printed: `2025–27` or `2016`.
    public String years() {
        return from.getYear() == to.getYear()
                ? String.valueOf(from.getYear())
                : String.format(Locale.ROOT, "%d–%02d", from.getYear(), to.getYear() % 100);
    }
}
