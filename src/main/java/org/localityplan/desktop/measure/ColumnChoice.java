package org.localityplan.desktop.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.workspace.Preferences;

/// Which columns of the table a person wants. Until they choose, as many of the usual ones as there is room for.
final class ColumnChoice {

    private static final String COLUMNS = "measures.columns";

    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<List<MeasureColumn>> chosen;

    ColumnChoice(Preferences preferences) {
        this.preferences = preferences;
        chosen = new ReadOnlyObjectWrapper<>(read(preferences.read(COLUMNS, "")));
    }

    /// What was chosen, in the order of the table; empty while nothing was.
    ReadOnlyObjectProperty<List<MeasureColumn>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The columns to show in a width in letters. What a person chose is shown even where the table must scroll for it.
    List<MeasureColumn> columns(double letters) {
        return chosen.get().isEmpty() ? MeasureColumn.fitting(letters) : chosen.get();
    }

    /// Shows a column, or no longer; all others stay as they are shown.
    ///
    /// @param shown the columns that are shown now
    void show(MeasureColumn column, boolean wanted, List<MeasureColumn> shown) {
        var changed = new ArrayList<>(shown);
        changed.remove(column);
        if (wanted) {
            changed.add(column);
        }
        keep(changed.stream().sorted().toList());
    }

    /// Shows the usual columns again, as many as there is room for.
    void asUsual() {
        keep(List.of());
    }

    private void keep(List<MeasureColumn> columns) {
        preferences.keep(COLUMNS, columns.stream().map(Enum::name).collect(Collectors.joining(",")));
        chosen.set(columns);
    }

    private static List<MeasureColumn> read(String text) {
        List<String> names = List.of(text.split(",", -1));
        List<MeasureColumn> known =
                Stream.of(MeasureColumn.values()).filter(each -> names.contains(each.name())).toList();
        return known.containsAll(MeasureColumn.ALWAYS) ? known : List.of();
    }
}
