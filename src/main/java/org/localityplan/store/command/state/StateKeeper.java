package org.localityplan.store.command.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Swap;

/// Changes rows of one kind, takes that back and does it again.
///
/// @param swap the rows
/// @param all what stands in each row now; rows that were taken back are left out
public record StateKeeper(Swap swap, Supplier<Map<UUID, Told>> all) {

    /// A row as it is to be.
    public record Row(UUID id, Told told, List<Object> cells) {}

    /// How one thing changed.
    private record Turn(UUID id, Told before, Told after) {

        String name() {
            return after.parts().isEmpty() ? before.name() : after.name();
        }
    }

    /// What an action is called, by what it does.
    ///
    /// @param make as `Added a saving`
    /// @param change as `Changed a saving`
    public record Names(String make, String change) {}

    /// Writes the rows that are not like this already.
    public Step keep(Names names, UUID batch, List<Row> rows) {
        Map<UUID, Told> now = all.get();
        List<Turn> turns = new ArrayList<>();
        for (Row row : rows) {
            Turn turn = new Turn(row.id(), told(now, row.id(), row.told().name()), row.told());
            if (!turn.before().sameAs(turn.after())) {
                turns.add(turn);
                swap.keep(batch, row.id(), row.cells());
            }
        }
        if (turns.isEmpty()) {
            return Step.refused("It is like this already. Nothing was changed.");
        }
        boolean made = turns.stream().allMatch(turn -> turn.before().parts().isEmpty());
        return written(made ? names.make() : names.change(), turns);
    }

    /// Gives the rows of a command the state before it.
    public Step takeBack(String action, UUID batch) {
        return swap.canTakeBack(batch)
                ? exchange(action, batch, () -> swap.takeBack(batch))
                : Step.refused("This was changed again in the meantime. It stays as it is now; nothing was changed.");
    }

    /// Gives the rows of a command that was taken back what it had made of them.
    public Step bringBack(String action, UUID batch) {
        return swap.canBringBack(batch)
                ? exchange(action, batch, () -> swap.bringBack(batch))
                : Step.refused("This was changed in the meantime. It stays as it is now; nothing was changed.");
    }

    private Step exchange(String action, UUID batch, Runnable exchange) {
        Map<UUID, Told> before = all.get();
        exchange.run();
        Map<UUID, Told> after = all.get();
        return written(
                action,
                swap.ids(batch).stream()
                        .map(id -> new Turn(id, told(before, id, ""), told(after, id, "")))
                        .toList());
    }

    private static Told told(Map<UUID, Told> all, UUID id, String name) {
        return Optional.ofNullable(all.get(id)).orElse(Told.nothing(name));
    }

    private static Step written(String action, List<Turn> turns) {
        return new Step.Written(new AuditTrail.Line(
                action,
                turns.stream().map(Turn::name).collect(Collectors.joining("; ")),
                words(turns, turn -> turn.before().unlike(turn.after())),
                words(turns, turn -> turn.after().unlike(turn.before())))
                .about(turns.stream().map(Turn::id).toList()));
    }

    private static String words(List<Turn> turns, Function<Turn, String> words) {
        if (turns.size() == 1) {
            return words.apply(turns.getFirst());
        }
        return turns.stream()
                .flatMap(turn -> Stream.of(words.apply(turn))
                        .filter(each -> !each.isEmpty())
                        .map(each -> turn.name() + ": " + each))
                .collect(Collectors.joining(". "));
    }
}
