package org.localityplan.desktop.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.register.Register;

/// The registers of all programmes or of one, and the sentence above them.
final class RisksModel {

    /// A programme to choose; all of them where there is no id.
    record Choice(Optional<UUID> programme, String words) {
        static final Choice ALL = new Choice(Optional.empty(), "All programmes");

        List<UUID> programmes() {
            return programme.stream().toList();
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// What is shown.
    ///
    /// @param choices to choose from, all programmes first
    record View(Register register, Choice choice, List<Choice> choices, String headline) {
        View {
            choices = List.copyOf(choices);
        }
    }

    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<View>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Snapshot> snapshot = Optional.empty();
    private Choice choice = Choice.ALL;

    /// @param background where the registers are put together: a plan may have thousands of milestones
    RisksModel(Background background) {
        this.background = background;
    }

    /// Empty until a snapshot is shown.
    ReadOnlyObjectProperty<Optional<View>> view() {
        return view.getReadOnlyProperty();
    }

    void show(Snapshot newer) {
        snapshot = Optional.of(newer);
        refresh(newer);
    }

    void choose(Choice next) {
        choice = next;
        snapshot.ifPresent(this::refresh);
    }

    private void refresh(Snapshot shown) {
        var chosen = choice;
        background.run(this, "Putting the registers together", _ -> viewed(shown, chosen),
                ready -> view.set(Optional.of(ready)));
    }

    private static View viewed(Snapshot shown, Choice chosen) {
        var choices = choices(shown);
        var known = choices.contains(chosen) ? chosen : Choice.ALL;
        var register = known.programme()
                .map(programme -> Register.of(shown, programme))
                .orElseGet(() -> Register.of(shown));
        return new View(register, known, choices, headline(register));
    }

    private static List<Choice> choices(Snapshot shown) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.ALL));
        for (Programme programme : shown.plan().programmes()) {
            choices.add(new Choice(Optional.of(programme.id()), programme.name()));
        }
        return choices;
    }

    /// How many risks the board hears of, and how many of them nobody does anything about; what has slipped.
    static String headline(Register register) {
        return "%s %s".formatted(risks(register), milestones(register));
    }

    private static String risks(Register register) {
        int open = register.open().size();
        if (open == 0) {
            return "No risk or issue is open.";
        }
        var above = register.aboveAppetite();
        if (above.isEmpty()) {
            return "%s open, none at the board’s line of %d."
                    .formatted(Spoken.counted(open, "risk or issue is", "risks and issues are"), register.appetite());
        }
        long unanswered = above.stream().filter(entry -> !entry.answered()).count();
        return "%d of %s at the board’s line of %d or above%s."
                .formatted(
                        above.size(),
                        Spoken.counted(open, "open risk or issue stands", "open risks and issues stand"),
                        register.appetite(),
                        unanswered == 0 ? "" : ", %d without an open action".formatted(unanswered));
    }

    private static String milestones(Register register) {
        int slipped = register.slippedKeys().size();
        return register.milestones().isEmpty()
                ? "There are no milestones."
                : slipped == 0
                        ? "No key milestone has slipped."
                        : Spoken.counted(slipped, "key milestone has slipped.", "key milestones have slipped.");
    }
}
