package org.localityplan.desktop.kit.form;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.workspace.Drafts;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Outcome.Fault;

/// A form that is being filled in, until it is saved. What is typed is kept in the drafts until then, whatever else a
/// person looks at.
public final class FormModel {

    /// Where the form stands.
    public enum Stage {
        TYPING,
        SAVING,
        SAVED
    }

    /// Everything the form shows.
    ///
    /// @param sentences what is wrong, by field
    /// @param problem what is wrong with the whole; empty when nothing is
    /// @param found when what is shown was typed, if that was at an earlier visit
    /// @param overtaken what somebody has changed in the plan since then, by the names of the fields on the form
    /// @param tried whether somebody tried to save it
    /// @param asking whether something was asked, and saving once more means it nevertheless
    public record View(
            Draft draft,
            List<Section> sections,
            Reading reading,
            Map<String, String> sentences,
            String problem,
            Optional<LocalDateTime> found,
            List<String> overtaken,
            boolean tried,
            boolean asking,
            Stage stage) {
        public View {
            sections = List.copyOf(sections);
            sentences = Map.copyOf(sentences);
            overtaken = List.copyOf(overtaken);
        }
    }

    private final Workspace workspace;
    private final Script script;
    private final Draft start;
    private final ReadOnlyObjectWrapper<View> view;
    private Draft draft;
    private boolean tried;
    private Set<String> asked = Set.of();
    private Optional<LocalDateTime> found;
    private List<String> overtaken;

    public FormModel(Workspace workspace, Script script) {
        this.workspace = workspace;
        this.script = script;
        start = script.start();
        var kept = workspace.drafts().read(script.key());
        draft = kept.map(each -> takenUp(new Draft(each.texts()))).orElse(start);
        found = kept.map(Drafts.Kept::at);
        overtaken = kept.flatMap(_ -> workspace.drafts().read(begunFrom()))
                .map(before -> overtaken(new Draft(before.texts())))
                .orElse(List.of());
        view = new ReadOnlyObjectWrapper<>(viewed(Map.of(), "", Stage.TYPING));
    }

    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    public Script script() {
        return script;
    }

    public boolean saved() {
        return view.get().stage() == Stage.SAVED;
    }

    /// Takes in what is typed in a field.
    public void type(String field, String text) {
        if (!draft.typed(field).equals(text)) {
            change(script.follow(draft.with(field, text), field));
        }
    }

    /// Does what a button of a section says.
    public void act(String deed) {
        change(script.act(draft, deed));
    }

    /// Throws away what was typed.
    public void startAfresh() {
        tried = false;
        change(start);
    }

    /// Reads the form again: something that it is judged by is known now.
    public void lookAgain() {
        if (view.get().stage() == Stage.TYPING) {
            refresh(Stage.TYPING);
        }
    }

    /// Says that what is typed is kept: what Ctrl+S does where a form is sent off rather than saved.
    void sayThatItIsKept() {
        workspace.notices().done("What you typed is kept as a draft. Ctrl+Enter submits it.");
    }

    /// Saves it if nothing is wrong or missing. What can hardly be meant is asked first; saving once more means it.
    public void save() {
        tried = true;
        refresh(Stage.TYPING);
        var questions = view.get().reading().questions().keySet();
        view.get().reading().change().ifPresent(change -> {
            if (asked.containsAll(questions)) {
                carryOut(change);
            } else {
                ask(questions);
                refresh(Stage.TYPING);
            }
        });
    }

    private void ask(Set<String> fields) {
        asked = Stream.concat(asked.stream(), fields.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The first field with something wrong, where the keyboard is to go.
    public Optional<String> firstFault() {
        return faulty().stream().map(Field::name).findFirst();
    }

    /// The fields with something wrong, in the order of the form.
    List<Field> faulty() {
        return view.get().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> view.get().sentences().containsKey(field.name()))
                .toList();
    }

    private void change(Draft newer) {
        draft = newer;
        asked = Set.of();
        found = Optional.empty();
        overtaken = List.of();
        if (draft.equals(start)) {
            drop();
        } else {
            workspace.drafts().keep(script.key(), draft.texts());
            workspace.drafts().keep(begunFrom(), start.texts());
        }
        refresh(Stage.TYPING);
    }

    private void drop() {
        workspace.drafts().drop(script.key());
        workspace.drafts().drop(begunFrom());
    }

    /// Under this is kept what stood in the form before anybody typed.
    private String begunFrom() {
        return script.key() + ", begun from";
    }

    /// The fields that began with something else than they would begin with now.
    private List<String> overtaken(Draft before) {
        return script.sections(start).stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> !before.typed(field.name()).equals(start.typed(field.name())))
                .map(Field::spoken)
                .distinct()
                .toList();
    }

    /// What was typed another day. A choice that is not offered any more is as it was at the start.
    private Draft takenUp(Draft kept) {
        var taken = kept;
        for (Section section : script.sections(start)) {
            for (Field field : section.fields()) {
                if (!field.offers(kept.typed(field.name()))) {
                    taken = taken.with(field.name(), start.typed(field.name()));
                }
            }
        }
        return taken;
    }

    private void carryOut(Change change) {
        var typed = draft;
        var meant = asked;
        refresh(Stage.SAVING);
        workspace.background().run(this, "Saving", _ -> carriedOut(change, typed, meant), this::settle);
    }

    /// @param meant the fields about which was asked before: what the command asks about them is meant nevertheless
    private Outcome carriedOut(Change change, Draft typed, Set<String> meant) {
        var outcome = workspace.plan().carryOut(change);
        return outcome instanceof Outcome.Refused(var faults)
                && faults.stream().allMatch(fault -> fault.asks() && meant.contains(script.field(typed, fault)))
                        ? workspace.plan().carryOut(script.meant(change, Set.copyOf(faults)))
                        : outcome;
    }

    private void settle(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                drop();
                refresh(Stage.SAVED);
                workspace.notices().done("Saved: " + script.saved(draft), new Remedy("Undo", new Undoing(workspace)));
            }
            case Outcome.Refused(var faults) -> {
                if (faults.stream().allMatch(Fault::asks)) {
                    ask(faults.stream().map(fault -> script.field(draft, fault)).collect(Collectors.toSet()));
                }
                view.set(refused(faults));
            }
        }
    }

    /// Faults of fields that are asked for stand beside them, the others above the form.
    private View refused(List<Fault> faults) {
        var fields = script.sections(draft).stream()
                .flatMap(section -> section.fields().stream())
                .map(Field::name)
                .collect(Collectors.toSet());
        var byField = new LinkedHashMap<String, String>();
        faults.stream()
                .filter(fault -> fields.contains(script.field(draft, fault)))
                .forEach(fault -> byField.put(script.field(draft, fault), fault.sentence()));
        var rest = faults.stream()
                .filter(fault -> !fields.contains(script.field(draft, fault)))
                .map(Fault::sentence)
                .collect(Collectors.joining(" "));
        return viewed(byField, rest, Stage.TYPING);
    }

    private void refresh(Stage stage) {
        view.set(viewed(Map.of(), "", stage));
    }

    private View viewed(Map<String, String> refused, String problem, Stage stage) {
        var reading = script.read(draft);
        var sentences = new LinkedHashMap<String, String>();
        if (tried) {
            sentences.putAll(reading.missing());
        }
        sentences.putAll(reading.questions());
        sentences.putAll(reading.wrong());
        sentences.putAll(refused);
        return new View(
                draft,
                script.sections(draft),
                reading,
                sentences,
                problem,
                found,
                overtaken,
                tried,
                !asked.isEmpty(),
                stage);
    }
}
