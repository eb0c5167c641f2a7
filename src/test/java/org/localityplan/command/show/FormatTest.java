package org.localityplan.command.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;

class FormatTest {
    private static final Report REPORT = new Report(
            "Lists",
            List.of("Two lists."),
            List.of(new Column("list", "List"), new Column("waiting", "Waiting"), new Column("late", "Late")),
            List.of(
                    List.of(Cell.of("Therapy"), new Cell.Amount(new BigDecimal("1390.50"), "1,390.5"),
                            new Cell.Flag(true)),
                    List.of(Cell.of("=1+1"), new Cell.Empty(), new Cell.Flag(false))));

    @Test
    void textLinesUpFiguresToTheRightAndWordsToTheLeft() {
        assertThat(Format.TEXT.write(REPORT)).isEqualTo("""
                Lists
                Two lists.

                List     Waiting  Late
                Therapy  1,390.5  yes
                =1+1              no
                """);
    }

    @Test
    void csvKeepsFiguresUnroundedAndDisarmsFormulas() {
        assertThat(Format.CSV.write(REPORT).lines())
                .containsExactly("list,waiting,late", "Therapy,1390.50,true", "'=1+1,,false");
    }

    @Test
    void jsonWritesFiguresAsNumbersAndEmptyCellsAsNull() {
        assertThat(Format.JSON.write(REPORT))
                .contains("\"waiting\" : 1390.50", "\"waiting\" : null", "\"late\" : true");
    }

    @Test
    void aRowNeedsACellForEveryColumn() {
        assertThatThrownBy(() -> new Report("T", List.of(), REPORT.columns(), List.of(List.of(Cell.of("one")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells");
    }
}
