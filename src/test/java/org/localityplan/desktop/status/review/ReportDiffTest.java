package org.localityplan.desktop.status.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.Milestone.Delivery;

class ReportDiffTest {

    private final ReportDiff diff = new ReportDiff(GivenReports.september(), Optional.of(GivenReports.august()));

    @Test
    void showsAColourOldAndNew() {
        var declared = line("Declared");
        assertThat(declared.before().light()).contains(Light.GREEN);
        assertThat(declared.now().light()).contains(Light.AMBER);
        assertThat(declared.changed()).isTrue();
        assertThat(declared.spoken()).isEqualTo("Declared changed from On track to At risk");
        assertThat(line("Time").changed()).isTrue();
        assertThat(line("Cost").changed()).isFalse();
        assertThat(line("Cost").spoken()).isEqualTo("Cost unchanged: On track");
    }

    @Test
    void showsTextsAndTheWayBack() {
        assertThat(line("What comes next").before().words()).containsExactly("Order the switch");
        assertThat(line("What comes next").now().words()).containsExactly("Test");
        assertThat(line("Headline").changed()).isFalse();
        assertThat(line("On track again by").before().empty()).isTrue();
        assertThat(line("On track again by").now().words()).containsExactly("31 October 2026");
    }

    @Test
    void leavesOutWhatNeitherReportSays() {
        assertThat(diff.lines(Optional.empty())).extracting(DiffLine::heading).doesNotContain("Help wanted");
    }

    @Test
    void showsMilestonesThatMovedOrWereReachedSinceTheReportBefore() {
        var door = GivenReports.frontDoor(List.of());
        var phone = door.milestones().getFirst();
        var live = door.milestones().get(1);
        var moved = door.with(
                live.id(), new Delivery.Forecast(LocalDate.of(2026, 12, 18)), LocalDate.of(2026, 10, 2),
                "Supplier")
                .with(phone.id(), new Delivery.Actual(LocalDate.of(2026, 8, 1)), LocalDate.of(2026, 8, 1), "");
        var lines = diff.lines(Optional.of(moved)).stream()
                .filter(line -> line.heading().startsWith("Milestone"))
                .toList();
        assertThat(lines).extracting(DiffLine::heading).containsExactly("Milestone “Front door live”");
        assertThat(lines.getFirst().before().words()).containsExactly("Expected on 4 December 2026");
        assertThat(lines.getFirst().now().words()).containsExactly("Expected on 18 December 2026", "Supplier");
    }

    @Test
    void comparesAFirstReportWithNothing() {
        var first = new ReportDiff(GivenReports.august(), Optional.empty());
        assertThat(first.lines(Optional.empty())).allMatch(DiffLine::changed);
    }

    private DiffLine line(String heading) {
        return diff.lines(Optional.empty()).stream()
                .filter(line -> line.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
