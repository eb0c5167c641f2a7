package org.localityplan.desktop.waiting.count;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.workspace.Drafts;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// A count that is being typed, until it is saved. What is typed is kept until then, whatever else a person looks at and
/// whatever happens to the program.
public final class CountModel {

    /// Where the form stands.
    enum Stage {
        TYPING,
        /// A difference is to be agreed to before it is saved.
        ASKING_ABOUT_DIFFERENCE,
        SAVING,
        DONE
    }

    /// Everything the form shows.
    ///
    /// @param sentences what is wrong, by field
    /// @param problem what is wrong with the whole; empty when nothing is
    /// @param found when what is shown was typed, if that was at an earlier visit
    record View(
            CountCheck check,
            Map<CountField, String> sentences,
            String problem,
            Optional<LocalDateTime> found,
            Stage stage) {
        View {
            sentences = Map.copyOf(sentences);
        }
    }

    private final Workspace workspace;
    private final CountDraft blank;
    private final ReadOnlyObjectWrapper<View> view;
    private WaitingList list;
    private CountDraft draft;
    private Optional<LocalDateTime> found;
    private boolean tried;
    private boolean agreed;

    public CountModel(Workspace workspace, WaitingList list) {
        this.workspace = workspace;
        this.list = list;
        blank = CountDraft.blank(workspace.shown().getValue().asAt());
        var kept = workspace.drafts().read(key());
        draft = kept.map(each -> CountDraft.of(each.texts())).orElse(blank);
        found = kept.map(Drafts.Kept::at);
        view = new ReadOnlyObjectWrapper<>(viewed(Map.of(), "", Stage.TYPING));
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    public WaitingList list() {
        return list;
    }

    /// Whether the count is saved or left, so that the form can be closed.
    public boolean done() {
        return view.get().stage() == Stage.DONE;
    }

    /// Follows the plan: somebody else may have counted the list meanwhile.
    public void show(Snapshot snapshot) {
        snapshot.waitingList(list.id()).ifPresent(newer -> {
            list = newer;
            if (view.get().stage() == Stage.TYPING) {
                refresh(Stage.TYPING);
            }
        });
    }

    void type(CountField field, String text) {
        if (!draft.with(field, text).equals(draft)) {
            change(draft.with(field, text));
        }
    }

    /// Throws away what was typed.
    void beginAnew() {
        tried = false;
        change(blank);
    }

    private void change(CountDraft newer) {
        draft = newer;
        found = Optional.empty();
        agreed = false;
        if (draft.equals(blank)) {
            workspace.drafts().drop(key());
        } else {
            workspace.drafts().keep(key(), draft.byName());
        }
        refresh(Stage.TYPING);
    }

    private String key() {
        return "count of waiting list " + list.id();
    }

    /// Agrees to a difference, or no longer.
    void agree(boolean yes) {
        agreed = yes;
    }

    /// Saves the count if nothing is wrong with it; a difference is asked about first.
    void save() {
        tried = true;
        var check = check();
        if (!check.complete()) {
            refresh(Stage.TYPING);
        } else if (check.sum().difference() != 0 && !agreed) {
            refresh(Stage.ASKING_ABOUT_DIFFERENCE);
        } else {
            carryOut(check.count(UUID.randomUUID()));
        }
    }

    /// Closes the form; what is typed is there when it is opened again.
    public void leave() {
        refresh(Stage.DONE);
    }

    void goOn() {
        refresh(Stage.TYPING);
    }

    /// The first field with something wrong, where the keyboard is to go.
    Optional<CountField> firstFault() {
        return Stream.of(CountField.values())
                .filter(view.get().sentences()::containsKey)
                .findFirst();
    }

    private void carryOut(WaitingCount count) {
        refresh(Stage.SAVING);
        workspace.background().run(
                this,
                "Saving the count",
                _ -> workspace.plan().carryOut(new Change.RecordWaitingCount(list.id(), count)),
                outcome -> settle(outcome, count));
    }

    private void settle(Outcome outcome, WaitingCount count) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                workspace.drafts().drop(key());
                refresh(Stage.DONE);
                workspace.notices().done(saved(count), new Remedy("Undo", this::undo));
            }
            case Outcome.Refused(var faults) -> {
                var byField = new EnumMap<CountField, String>(CountField.class);
                faults.forEach(fault -> CountField.named(fault.field())
                        .ifPresent(field -> byField.put(field, fault.sentence())));
                var rest = faults.stream()
                        .filter(fault -> CountField.named(fault.field()).isEmpty())
                        .map(Outcome.Fault::sentence)
                        .collect(Collectors.joining(" "));
                view.set(viewed(byField, rest, Stage.TYPING));
            }
        }
    }

    private String saved(WaitingCount count) {
        return "Saved: %s, %s: %s waiting"
                .formatted(list.name(), Formats.longDate(count.at()), Formats.number(count.waiting()));
    }

    private void undo() {
        workspace.background().run(this, "Taking back", _ -> workspace.plan().undo(), outcome -> {
            switch (outcome) {
                case Outcome.Saved(var entry) -> workspace.notices().done("Taken back: " + entry.subject());
                case Outcome.Refused(var faults) ->
                    workspace.notices().refused(
                            faults.stream().map(Outcome.Fault::sentence).collect(Collectors.joining(" ")));
            }
        });
    }

    private void refresh(Stage stage) {
        view.set(viewed(Map.of(), "", stage));
    }

    private View viewed(Map<CountField, String> refused, String problem, Stage stage) {
        var check = check();
        var sentences = new EnumMap<CountField, String>(CountField.class);
        if (tried) {
            sentences.putAll(check.missing());
        }
        sentences.putAll(check.wrong());
        sentences.putAll(refused);
        return new View(check, sentences, problem, found, stage);
    }

    private CountCheck check() {
        return CountCheck.of(draft, list, workspace.shown().getValue().asAt());
    }
}
