package org.localityplan.desktop.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.waiting.WaitingChapters;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.QueueReading;
import org.localityplan.intake.sample.SamplePlan;

/// The screen and the command line say the same of the same lists.
class SameFiguresTest {

    private static final Snapshot SAMPLE = SamplePlan.read().plan();

    @Test
    void saysTheSameAsTheCommandLine() {
        for (WaitingList list : SAMPLE.waitingLists()) {
            var line = new WaitingLine(list, SAMPLE.asAt());
            assertThat(bare(line.waiting())).isEqualTo(printed("rows", list, "waiting"));
            assertThat(bare(line.change())).isEqualTo(printed("rows", list, "change"));
            assertThat(bare(line.median())).isEqualTo(printed("rows", list, "median_weeks"));
            assertThat(bare(line.longest())).isEqualTo(printed("rows", list, "longest_weeks"));
            assertThat(bare(line.overThreshold())).isEqualTo(printed("rows", list, "over_threshold"));
            assertThat(bare(line.joined())).isEqualTo(printed("rows", list, "added"));
        }
    }

    @Test
    void readsTheSameQueue() {
        for (WaitingList list : SAMPLE.waitingLists()) {
            for (QueueReading reading : QueueReading.of(list)) {
                assertThat(reading.words()).isEqualTo(printed("queues", list, reading.quantity().key()));
            }
        }
    }

    /// As the command line prints it: without a unit or a plus, with a plain minus, and nothing for what is not known.
    private static String bare(String words) {
        return words.replaceAll(" weeks?$", "").replace("+", "").replace("−", "-").replace("–", "");
    }

    private static String printed(String chapter, WaitingList list, String key) {
        Report table = WaitingChapters.of(SAMPLE).all().stream()
                .filter(each -> each.key().equals(chapter))
                .map(each -> ((Chapters.Table) each).table())
                .findFirst()
                .orElseThrow();
        int column = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).key().equals(key))
                .findFirst()
                .orElseThrow();
        List<Cell> row = table.rows().stream()
                .filter(each -> each.getFirst().equals(Cell.of(list.name())))
                .findFirst()
                .orElseThrow();
        return switch (row.get(column)) {
            case Cell.Amount(var _, String words) -> words;
            case Cell.Words(String words) -> words;
            case Cell.Empty() -> "";
            case Cell.Flag(boolean yes) -> String.valueOf(yes);
        };
    }
}
