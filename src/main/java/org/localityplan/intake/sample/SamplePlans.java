package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The plans of the sample, newest first: the one in force with its programmes, and the two before it.
final class SamplePlans {

    private final Sources sources;
    private final Map<String, List<Project>> projects;
    private final Map<String, List<StatusReport>> reports;

    SamplePlans(Sources sources) {
        this.sources = sources;
        projects = new SampleProjects(sources).read();
        reports = SampleReports.read("programme_reports.csv", sources);
    }

    List<Plan> read() {
        return SampleFile.rows("plans.csv").stream().map(this::plan).toList();
    }

    private Plan plan(SampleRow row) {
        return new Plan(
                SampleRow.id("plan", row.text("plan")),
                row.text("title"),
                row.day("from"),
                row.day("to"),
                SampleFile.rows("priorities.csv").stream()
                        .filter(each -> each.is("plan", row.text("plan")))
                        .map(this::priority)
                        .toList(),
                sources.of(row));
    }

    private Priority priority(SampleRow row) {
        return new Priority(
                SampleRow.id("priority", row.text("priority")),
                row.text("name"),
                row.one(Priority.Tier.class, "tier"),
                row.text("outcome"),
                SampleFile.rows("programmes.csv").stream()
                        .filter(each -> each.is("priority", row.text("priority")))
                        .map(this::programme)
                        .toList(),
                sources.of(row));
    }

    private Programme programme(SampleRow row) {
        String key = row.text("programme");
        return new Programme(
                SampleRow.id("programme", key),
                row.text("name"),
                row.text("owner"),
                row.text("delivery_vehicle"),
                projects.getOrDefault(key, List.of()),
                reports.getOrDefault(key, List.of()),
                row.keys("measures").stream()
                        .map(each -> MeasureKey.parse(each).orElseThrow())
                        .toList(),
                row.keys("waiting_lists").stream()
                        .map(each -> SampleRow.id("waiting list", each))
                        .toList(),
                sources.of(row));
    }
}
