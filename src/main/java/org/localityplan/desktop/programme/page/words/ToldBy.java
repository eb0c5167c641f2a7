package org.localityplan.desktop.programme.page.words;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.StatusReport;

/// Who reports: the programme or one of its projects.
///
/// @param name how it is chosen
/// @param reports oldest first
public record ToldBy(String name, List<StatusReport> reports) {

    public ToldBy {
        reports = List.copyOf(reports);
    }

    /// The programme, then its projects.
    static List<ToldBy> of(Programme programme) {
        return Stream.concat(
                Stream.of(new ToldBy("The programme", programme.reports())),
                programme.projects().stream().map(project -> new ToldBy(project.name(), project.reports())))
                .toList();
    }

    /// How a box of choices shows it.
    @Override
    public String toString() {
        return name;
    }
}
