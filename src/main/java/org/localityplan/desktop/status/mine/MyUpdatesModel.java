package org.localityplan.desktop.status.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.desktop.status.mine.UpdateLine.Task;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.domain.standing.updates.Chase;
import org.localityplan.domain.standing.updates.MyUpdates;
import org.localityplan.domain.standing.updates.UpdateDue;

/// The reports that the person has to write or to approve.
final class MyUpdatesModel {

    /// Everything the screen shows.
    ///
    /// @param headline how much there is to do
    /// @param note what to do where there is nothing; empty where there is something
    record View(String headline, String note, List<Group<UpdateLine>> groups) {
        View {
            groups = List.copyOf(groups);
        }

        List<UpdateLine> lines() {
            return groups.stream().flatMap(group -> group.rows().stream()).toList();
        }
    }

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(new View("", "", List.of()));

    MyUpdatesModel(Workspace workspace) {
        this.workspace = workspace;
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    void show(Snapshot snapshot) {
        var mine = MyUpdates.of(workspace.plan().person(), snapshot);
        var waiting = waiting(snapshot);
        var groups = Stream.of(
                new Group<>("Came back", lines(mine.returned(), snapshot)),
                new Group<>("Overdue", lines(mine.overdue(), snapshot)),
                new Group<>("Due", lines(mine.due(), snapshot)),
                new Group<>("Waits for your approval", waiting))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        view.set(new View(headline(mine, waiting.size()), groups.isEmpty() ? nothing(snapshot) : "", groups));
    }

    /// Opens the form, or the review.
    void open(UpdateLine line) {
        workspace.navigator().go(switch (line.task()) {
            case Task.Write _ -> new Place.StatusUpdate(line.what().id());
            case Task.Approve _ -> new Place.StatusReview(line.what().id());
        });
    }

    /// Files the last report again; where something has to be asked, the form is opened at it.
    void nothingChanged(UpdateLine line) {
        if (line.canBeUnchanged()) {
            new UnchangedReport(workspace).file(line.what().id());
        }
    }

    /// The text that asks for one report.
    String chase(UpdateLine line) {
        return line.task() instanceof Task.Write(var due) ? Chase.text(List.of(due)) : "";
    }

    /// The text that asks for all reports that are late.
    String chaseAll() {
        List<UpdateDue> late = new ArrayList<>();
        for (UpdateLine line : view.get().lines()) {
            if (line.late() && line.task() instanceof Task.Write(var due)) {
                late.add(due);
            }
        }
        return Chase.text(late);
    }

    /// Says that a text is on the clipboard.
    void copied(String of) {
        workspace.notices().done("The reminder for %s is on the clipboard: paste it into a message.".formatted(of));
    }

    private List<UpdateLine> waiting(Snapshot snapshot) {
        return May.review(workspace)
                ? snapshot.plan().programmes().stream()
                        .flatMap(programme -> Stream.concat(
                                Stream.of(programme.id()),
                                programme.projects().stream().map(project -> project.id())))
                        .flatMap(id -> ReportSubject.of(id, snapshot).stream())
                        .flatMap(MyUpdatesModel::submitted)
                        .toList()
                : List.of();
    }

    private static Stream<UpdateLine> submitted(ReportSubject subject) {
        return subject.reports().reversed().stream()
                .limit(1)
                .filter(report -> report.detail().review().state() == Review.State.SUBMITTED)
                .map(report -> UpdateLine.of(subject, report));
    }

    private static List<UpdateLine> lines(List<UpdateDue> due, Snapshot snapshot) {
        return due.stream().map(each -> UpdateLine.of(each, snapshot)).toList();
    }

    /// `1 report came back, 7 are overdue and 6 wait for your approval.`
    private static String headline(MyUpdates mine, int waiting) {
        var parts = Stream.of(
                new Count(mine.returned().size(), "came back", "came back"),
                new Count(mine.overdue().size(), "is overdue", "are overdue"),
                new Count(mine.due().size(), "is due soon", "are due soon"),
                new Count(waiting, "waits for your approval", "wait for your approval"))
                .filter(part -> part.number() > 0)
                .toList();
        var words = new ArrayList<String>();
        for (Count part : parts) {
            words.add(part.words(words.isEmpty()));
        }
        return words.isEmpty() ? "Nothing is due from you." : Formats.listed(words) + ".";
    }

    private record Count(int number, String one, String many) {
        String words(boolean first) {
            var verb = number == 1 ? one : many;
            var counted = first ? Formats.counted(number, "report", "reports") : Formats.number(number);
            return counted + " " + verb;
        }
    }

    private String nothing(Snapshot snapshot) {
        var people = snapshot.steering().people();
        var person = workspace.plan().person();
        return people.roleOf(person) == Role.VIEWER
                ? "“%s” is not on the list of people who report. Ask the programme office to be added."
                        .formatted(person)
                : "A report is listed here two weeks before it is due, and when it comes back from its approver.";
    }
}
