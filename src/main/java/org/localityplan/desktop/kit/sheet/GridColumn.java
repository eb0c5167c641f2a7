package org.localityplan.desktop.kit.sheet;

import java.util.List;
import java.util.Set;

/// A column of a sheet.
///
/// @param least its least width in letters (em)
/// @param share how much it takes of the width that is left over; all shares together are 1 or less
public record GridColumn(String heading, double least, double share, Set<Trait> traits) {

    /// What a column is like.
    public enum Trait {
        /// Set to the right.
        NUMBER,
        /// A person types into it, unless a cell says otherwise.
        TYPED,
        /// Answered with the space bar.
        YES_OR_NO,
        /// Goes on in a second line.
        WRAPPED
    }

    public GridColumn {
        traits = Set.copyOf(traits);
    }

    public static GridColumn of(String heading, double least, Trait... traits) {
        return new GridColumn(heading, least, 0, Set.of(traits));
    }

    /// The same with a share of what is left over.
    public GridColumn sharing(double part) {
        return new GridColumn(heading, least, part, traits);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// The width in letters that it has among all columns.
    double width(double letters, List<GridColumn> all) {
        double over = Math.max(0, letters - all.stream().mapToDouble(GridColumn::least).sum());
        return least + over * share;
    }
}
