package org.localityplan.desktop.settings.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;

/// The programmes and projects that somebody can report on, by their names.
record PlanParts(Snapshot snapshot) {

    /// Each programme, and below it its projects.
    List<Option> options() {
        return snapshot.plan().programmes().stream().flatMap(PlanParts::options).toList();
    }

    private static Stream<Option> options(Programme programme) {
        return Stream.concat(
                Stream.of(new Option(programme.id().toString(), programme.name() + " · the whole programme")),
                programme.projects().stream()
                        .map(project -> new Option(
                                project.id().toString(), "%s · %s".formatted(project.name(), programme.name()))));
    }

    /// The same with what somebody still has although it was taken out of the plan.
    List<Option> optionsWith(List<UUID> own) {
        var known = options();
        var gone = own.stream()
                .map(UUID::toString)
                .filter(id -> known.stream().noneMatch(option -> option.code().equals(id)))
                .map(id -> new Option(id, name(UUID.fromString(id))));
        return Stream.concat(known.stream(), gone).toList();
    }

    String name(UUID part) {
        return Stream.of(
                snapshot.plan().programmes().stream()
                        .flatMap(programme -> name(programme, part)),
                snapshot.steering().retired().stream()
                        .filter(retired -> retired.id().equals(part))
                        .map(retired -> retired.name() + " · taken out of the plan"))
                .flatMap(each -> each)
                .findFirst()
                .orElse("No longer in the plan");
    }

    private static Stream<String> name(Programme programme, UUID part) {
        return Stream.concat(
                Stream.of(programme).filter(each -> each.id().equals(part)).map(Programme::name),
                programme.projects().stream()
                        .filter(project -> project.id().equals(part))
                        .map(project -> project.name()));
    }
}
