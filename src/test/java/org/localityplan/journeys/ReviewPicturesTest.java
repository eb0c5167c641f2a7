package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.intake.sample.SamplePlan;

/// Pictures of a report under review and of the list of updates.
class ReviewPicturesTest {

    @Test
    void showsWhatAReportChanges() {
        assertThat(ScreenPictures.of(submitted()).inSmallestWindow("review-diff",
                new Place.StatusReview(GivenReports.FRONT_DOOR)))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsMyUpdates() {
        assertThat(ScreenPictures.of(SamplePlan.read().plan()).take("updates", new Place.MyUpdates()))
                .hasSize(8)
                .allMatch(Files::exists);
    }

    @Test
    void showsThatNothingIsDue() {
        assertThat(ScreenPictures.of(GivenPlan.empty()).inSmallestWindow("updates-empty", new Place.MyUpdates()))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    private static Snapshot submitted() {
        var october = GivenReports.reviewed(
                GivenReports.october(),
                new Review(Review.State.SUBMITTED, "front.door", LocalDate.of(2026, 11, 5), "", 1));
        var door = GivenReports.frontDoor(List.of(GivenReports.august(), october));
        return GivenReports.with(People.NONE, moved(door));
    }

    private static Project moved(Project door) {
        return door.with(
                door.milestones().get(1).id(),
                new Delivery.Forecast(LocalDate.of(2026, 12, 11)),
                LocalDate.of(2026, 11, 5),
                "The supplier needs one more week");
    }
}
