package org.localityplan.desktop.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.standing.PlanStanding;

/// All measures of a snapshot, and which of them are looked at: those that match the words typed and, if asked for, only
/// those off track or at risk.
final class MeasuresModel {

    /// Measures of the plan before others, and in each the ones that need attention first.
    private static final Comparator<MeasureLine> ORDER = Comparator.comparing((MeasureLine line) -> !line.linked())
            .thenComparingInt(line -> urgency(line.rating().light()))
            .thenComparing(MeasureLine::key);

    private static final List<Light> URGENT_FIRST = List.of(Light.RED, Light.AMBER, Light.GREEN);

    private final Navigator navigator;
    private final ObservableList<MeasureLine> all = FXCollections.observableArrayList();
    private final FilteredList<MeasureLine> looked = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyTroubled = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    MeasuresModel(Navigator navigator) {
        this.navigator = navigator;
        search.subscribe(_ -> filter());
        onlyTroubled.subscribe(_ -> filter());
    }

    /// The measures looked at, in order.
    ObservableList<MeasureLine> lines() {
        return looked;
    }

    /// The words that every measure looked at contains.
    StringProperty search() {
        return search;
    }

    /// Whether only measures off track or at risk are looked at.
    BooleanProperty onlyTroubled() {
        return onlyTroubled;
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
        List<MeasureLine> lines = snapshot.measures().stream()
                .map(history -> MeasureLine.of(history, snapshot))
                .sorted(ORDER)
                .toList();
        if (!lines.equals(all)) {
            all.setAll(lines);
        }
        headline.set(words(PlanStanding.of(snapshot).measures(), unlinked()));
        sayCount();
    }

    void open(MeasureLine line) {
        navigator.go(new Place.MeasurePage(line.key()));
    }

    /// Looks at all measures again.
    ///
    /// @return whether some were left out
    boolean lookAtAll() {
        boolean narrowed = onlyTroubled.get() || !search.get().isEmpty();
        search.set("");
        onlyTroubled.set(false);
        return narrowed;
    }

    private void filter() {
        List<String> words = Stream.of(search.get().toLowerCase(Locale.UK).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean troubled = onlyTroubled.get();
        looked.setPredicate(
                line -> (!troubled || troubled(line)) && words.stream().allMatch(line.searchable()::contains));
        sayCount();
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

    private static boolean troubled(MeasureLine line) {
        var light = line.rating().light();
        return light == Light.RED || light == Light.AMBER;
    }

    /// Judged lights from red to green, then those that are not judged.
    private static int urgency(Light light) {
        int at = URGENT_FIRST.indexOf(light);
        return at < 0 ? URGENT_FIRST.size() : at;
    }
}
