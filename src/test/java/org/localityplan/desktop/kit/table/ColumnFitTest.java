package org.localityplan.desktop.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnFitTest {

    private static final Column<String> NAME = Column.words("Name", 10, row -> row);
    private static final Column<String> SIZE = Column.figure("Size", 5, row -> row);
    private static final Column<String> EXTRA = Column.<String>figure("Extra", 5, row -> row).whenRoom(1);
    private static final Column<String> LUXURY = Column.<String>figure("Luxury", 4, row -> row).whenRoom(2);
    private static final List<Column<String>> ALL = List.of(NAME, SIZE, EXTRA, LUXURY);

    @Test
    void showsEverythingWhereThereIsRoomAndGivesTheRestToTheWords() {
        var fit = ColumnFit.of(ALL, 30);
        assertThat(fit.columns()).isEqualTo(ALL);
        assertThat(fit.width(NAME)).isEqualTo(16, within(0.001));
        assertThat(fit.width(SIZE)).isEqualTo(5, within(0.001));
    }

    @Test
    void leavesOutTheHighestRankFirst() {
        assertThat(ColumnFit.of(ALL, 23).columns()).containsExactly(NAME, SIZE, EXTRA);
        assertThat(ColumnFit.of(ALL, 19).columns()).containsExactly(NAME, SIZE);
    }

    @Test
    void neverLeavesOutWhatHasNoRank() {
        assertThat(ColumnFit.of(ALL, 3).columns()).containsExactly(NAME, SIZE);
    }
}
