package org.localityplan.desktop.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.localityplan.desktop.kit.workspace.LastShown;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.RatingTally;

/// All measures of a snapshot, and which of them are looked at: those of a view, narrowed by what is chosen and typed.
final class MeasuresModel {

    /// A view and how many measures belong to it.
    ///
    /// @param own whether the person saved it, and so may delete it
    record Counted(SavedViews.Named view, long count, boolean own) {
        /// `Needs an update · 7`
        String words() {
            return view.name() + " · " + count;
        }
    }

    /// A word of a facet and how many measures of the view have it.
    record Choice(String word, long count, boolean on) {}

    /// Measures of the plan before others, and in each the ones that need attention first.
    private static final Comparator<MeasureLine> ORDER = Comparator.comparing((MeasureLine line) -> !line.linked())
            .thenComparingInt(line -> urgency(line.rating().light()))
            .thenComparing(MeasureLine::key);

    private static final List<Light> URGENT_FIRST = List.of(Light.RED, Light.AMBER, Light.GREEN);

    private final Workspace workspace;
    private final LastShown<Snapshot> shown = new LastShown<>();
    private final SavedViews saved;
    private final ObservableList<MeasureLine> all = FXCollections.observableArrayList();
    private final FilteredList<MeasureLine> looked = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Counted>> views = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SavedViews.Named> view;
    private final ReadOnlyObjectWrapper<Narrowing> narrowing;
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    MeasuresModel(Workspace workspace) {
        this.workspace = workspace;
        saved = new SavedViews(workspace.preferences());
        view = new ReadOnlyObjectWrapper<>(named(saved.last()));
        narrowing = new ReadOnlyObjectWrapper<>(view.get().narrowing());
        search.set(narrowing.get().search());
        search.subscribe((_, words) -> narrow(narrowing.get().searching(words)));
        narrow(narrowing.get());
    }

    /// The measures looked at, in order.
    ObservableList<MeasureLine> lines() {
        return looked;
    }

    /// The words that every measure looked at contains.
    StringProperty search() {
        return search;
    }

    /// All views, those of the program first, each with how many measures it holds.
    ReadOnlyObjectProperty<List<Counted>> views() {
        return views.getReadOnlyProperty();
    }

    /// The view that was chosen.
    ReadOnlyObjectProperty<SavedViews.Named> view() {
        return view.getReadOnlyProperty();
    }

    /// The view with what is chosen and typed on top of it.
    ReadOnlyObjectProperty<Narrowing> narrowing() {
        return narrowing.getReadOnlyProperty();
    }

    /// How the measures of the plan stand, in one sentence.
    ReadOnlyStringProperty headline() {
        return headline.getReadOnlyProperty();
    }

    /// `12 of 50 measures`.
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    void show(Snapshot snapshot) {
        if (!shown.changesTo(snapshot)) {
            return;
        }
        List<MeasureLine> lines = snapshot.measures().stream()
                .map(history -> MeasureLine.of(history, snapshot))
                .sorted(ORDER)
                .toList();
        if (!lines.equals(all)) {
            all.setAll(lines);
        }
        headline.set(words(workspace.standings().of(snapshot).measures(), unlinked()));
        countViews();
        sayCount();
    }

    void open(MeasureLine line) {
        workspace.navigator().go(new Place.MeasurePage(line.key()));
    }

    /// Looks at a view, without anything chosen or typed on top of it, and remembers it for the next day.
    void choose(SavedViews.Named next) {
        view.set(next);
        saved.keepLast(next.name());
        search.set(next.narrowing().search());
        narrow(next.narrowing());
    }

    /// What the measures of the view have of a facet.
    List<Choice> choices(Facet facet) {
        var on = narrowing.get().words(facet);
        var counts = new TreeMap<String, Long>();
        on.forEach(word -> counts.put(word, 0L));
        all.stream()
                .filter(narrowing.get().view()::holds)
                .flatMap(line -> facet.of(line).stream())
                .forEach(word -> counts.merge(word, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue(), on.contains(each.getKey())))
                .toList();
    }

    /// Chooses a word of a facet, or no longer.
    void choose(Facet facet, String word, boolean on) {
        narrow(narrowing.get().with(facet, word, on));
    }

    /// Saves what is looked at as a view of the person's own.
    ///
    /// @return what is wrong with the name; empty when it is saved
    Optional<String> save(String name) {
        String tidy = name.strip();
        if (tidy.isEmpty()) {
            return Optional.of("Give the view a name.");
        }
        if (MeasureView.named(tidy).isPresent()) {
            return Optional.of("The program has a view of this name. Give another one.");
        }
        var named = new SavedViews.Named(tidy, narrowing.get());
        saved.save(named);
        choose(named);
        countViews();
        workspace.notices().done("Saved the view “%s”".formatted(tidy));
        return Optional.empty();
    }

    /// Deletes the chosen view, where it is the person's own.
    void delete() {
        var gone = view.get();
        saved.delete(gone.name());
        choose(named(MeasureView.ALL.words()));
        countViews();
        workspace.notices().done("Deleted the view “%s”".formatted(gone.name()), new Remedy("Undo", () -> {
            saved.save(gone);
            countViews();
            choose(gone);
        }));
    }

    /// Whether the chosen view is the person's own.
    boolean own() {
        return MeasureView.named(view.get().name()).isEmpty();
    }

    /// Looks at all measures again.
    ///
    /// @return whether some were left out
    boolean lookAtAll() {
        boolean narrowed = !narrowing.get().equals(Narrowing.NONE);
        if (narrowed) {
            choose(named(MeasureView.ALL.words()));
        }
        return narrowed;
    }

    private void narrow(Narrowing next) {
        narrowing.set(next);
        looked.setPredicate(next::holds);
        sayCount();
    }

    /// A view by its name; one that is not there any more is the view of all.
    private SavedViews.Named named(String name) {
        return Stream.concat(ofTheProgram(), saved.all().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(new SavedViews.Named(MeasureView.ALL.words(), Narrowing.NONE));
    }

    private void countViews() {
        views.set(Stream.concat(
                ofTheProgram().map(each -> counted(each, false)),
                saved.all().stream().map(each -> counted(each, true)))
                .toList());
    }

    private Counted counted(SavedViews.Named each, boolean own) {
        return new Counted(each, all.stream().filter(each.narrowing()::holds).count(), own);
    }

    private static Stream<SavedViews.Named> ofTheProgram() {
        return Stream.of(MeasureView.values()).map(each -> new SavedViews.Named(each.words(), Narrowing.of(each)));
    }

    private void sayCount() {
        count.set(
                looked.size() == all.size()
                        ? all.size() + " measures"
                        : "%d of %d measures".formatted(looked.size(), all.size()));
    }

    private int unlinked() {
        return (int) all.stream().filter(line -> !line.linked()).count();
    }

    private static String words(RatingTally tally, int unlinked) {
        if (tally.all() == 0) {
            return "No programme is judged by a measure yet.";
        }
        return "Of the %d measures of the plan %d %s on track, %d at risk, %d off track and %d not judged%s."
                .formatted(
                        tally.all(),
                        tally.green(),
                        tally.green() == 1 ? "is" : "are",
                        tally.amber(),
                        tally.red(),
                        tally.notJudged(),
                        unlinked == 0 ? "" : "; %d more belong to no programme".formatted(unlinked));
    }

    /// Judged lights from red to green, then those that are not judged.
    private static int urgency(Light light) {
        int at = URGENT_FIRST.indexOf(light);
        return at < 0 ? URGENT_FIRST.size() : at;
    }
}
