package org.localityplan.desktop.status.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.people.People;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.report.FollowUp;

class NothingChangedTest {

    private static final String CHOOSE = "nothing-changed";

    @Test
    void filesTheLastReportAgain() {
        var form = GivenForm.of(GivenReports.DIRECTORY, GivenReports.snapshot());
        var start = form.script().start();
        var nothing = form.script().act(start, form.script().shortcuts(start).getFirst().name());
        var report = form.submitted(nothing).report();
        assertThat(report.detail().nothingChanged()).isTrue();
        assertThat(report.headline()).isEqualTo("Opening moves to 4 December");
        assertThat(report.period()).isEqualTo(GivenReports.NOVEMBER);
        assertThat(report.detail().followUps())
                .containsExactly(new FollowUp("Publish the directory", false, "Nothing changed."));
        assertThat(form.script().sections(nothing).getFirst().note()).doesNotContain("twice running");
        assertThat(form.script().act(nothing, "something-changed")).isEqualTo(start);
    }

    @Test
    void warnsTheSecondTimeRunning() {
        var form = form(GivenReports.directory(List.of(GivenReports.onTrack(GivenReports.OCTOBER, true))));
        var nothing = form.script().act(form.script().start(), CHOOSE);
        assertThat(form.script().sections(nothing).getFirst().note())
                .endsWith("to say so twice running raises the evidence.");
        form.learn(nothing);
        assertThat(form.script().read(nothing).missing()).containsOnlyKeys("explanation");
    }

    @Test
    void asksForANewDayAfterThePromisedOne() {
        var form = form(GivenReports.frontDoor(List.of(GivenReports.september())));
        var nothing = form.script().act(form.script().start(), CHOOSE);
        assertThat(form.names(nothing)).contains("backToGreen");
        assertThat(form.script().read(nothing).wrong()).containsOnlyKeys("backToGreen");
        assertThat(form.script().read(nothing.with("backToGreen", "18/12/2026")).change()).isPresent();
    }

    @Test
    void isOfferedOnlyAfterAReport() {
        var form = form(GivenReports.directory(List.of()));
        var start = form.script().start();
        assertThat(form.script().shortcuts(start)).isEmpty();
        assertThat(form.script().read(start).missing()).containsKeys("declared", "sides", "headline", "next");
    }

    private static GivenForm form(Project project) {
        return GivenForm.of(project.id(), GivenReports.with(People.NONE, project));
    }
}
