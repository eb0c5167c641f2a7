package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Controls.Dependency;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Action.Origin;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The risks, actions and dependencies of the sample's projects, by the key of the project.
final class SampleControls {

    private final Sources sources;
    private final Map<String, List<Score>> scores;
    private final Map<String, List<Risk>> risks;
    private final Map<String, List<Action>> actions;
    private final Map<String, List<Dependency>> dependencies;

    SampleControls(Sources sources) {
        this.sources = sources;
        scores = grouped("risk_scores.csv", SampleControls::riskKey, SampleControls::score);
        risks = grouped("risks.csv", SampleControls::project, this::risk);
        actions = grouped("actions.csv", SampleControls::project, this::action);
        dependencies = grouped("dependencies.csv", SampleControls::project, SampleControls::dependency);
    }

    Controls of(String project, Cost cost) {
        return new Controls(
                cost,
                risks.getOrDefault(project, List.of()),
                actions.getOrDefault(project, List.of()),
                dependencies.getOrDefault(project, List.of()));
    }

    private static <T> Map<String, List<T>> grouped(
            String file, Function<SampleRow, String> key, Function<SampleRow, T> reading) {
        return SampleFile.rows(file).stream()
                .collect(Collectors.groupingBy(key, Collectors.mapping(reading, Collectors.toUnmodifiableList())));
    }

    private static String project(SampleRow row) {
        return row.text("project");
    }

    private static String riskKey(SampleRow row) {
        return project(row) + " " + row.text("title");
    }

    private static Score score(SampleRow row) {
        return new Score(row.day("on"), row.whole("likelihood"), row.whole("impact"), row.text("reason"));
    }

    private Risk risk(SampleRow row) {
        return new Risk(
                riskId(riskKey(row)),
                row.one(Risk.Kind.class, "kind"),
                row.text("title"),
                row.text("effect"),
                row.text("owner"),
                scores.getOrDefault(riskKey(row), List.of()),
                row.day("review"),
                row.is("closed", "yes"),
                sources.of(row));
    }

    private static UUID riskId(String key) {
        return SampleRow.id("risk", key);
    }

    private Action action(SampleRow row) {
        return new Action(
                SampleRow.id("action", project(row) + " " + row.text("words")),
                row.text("words"),
                row.text("owner"),
                row.day("due"),
                row.one(Action.State.class, "state"),
                row.blank("risk")
                        ? new Origin.OfProject()
                        : new Origin.OfRisk(riskId(project(row) + " " + row.text("risk"))),
                sources.of(row));
    }

    private static Dependency dependency(SampleRow row) {
        return new Dependency(
                SampleRow.id("milestone", row.text("waits_for") + " " + row.text("milestone")), row.text("what"));
    }
}
