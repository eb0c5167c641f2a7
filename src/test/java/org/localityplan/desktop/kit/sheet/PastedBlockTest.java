package org.localityplan.desktop.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedBlockTest {

    @Test
    void readsRowsAndCellsAsSpreadsheetsWriteThem() {
        assertThat(PastedBlock.of("88.1%\t412\r\n 1,190 \t\r\n").rows())
                .containsExactly(List.of("88.1%", "412"), List.of("1,190", ""));
    }

    @Test
    void readsAQuotedCellThatHoldsTabsLinesAndQuotes() {
        assertThat(PastedBlock.of("\"late\nreturn, \"\"see\"\" note\"\t5").rows())
                .containsExactly(List.of("late return, \"see\" note", "5"));
    }

    @Test
    void keepsEmptyRowsBetweenOthers() {
        assertThat(PastedBlock.of("1\n\n3").rows()).containsExactly(List.of("1"), List.of(""), List.of("3"));
    }

    @Test
    void knowsASingleValue() {
        assertThat(PastedBlock.of("12\n").single()).isTrue();
        assertThat(PastedBlock.of("12\t13").single()).isFalse();
    }

    @Test
    void writesWhatItReads() {
        var rows = List.of(List.of("a\tb", "say \"yes\""), List.of("", "plain"));
        assertThat(PastedBlock.of(PastedBlock.write(rows)).rows()).isEqualTo(rows);
    }
}
