package org.localityplan.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.plan.Project;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;

/// A small plan of the kind that has 600 projects when it is measured.
class ManyProjectsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void survivesTheStore() {
        ManyProjects few = new ManyProjects(7, 3);
        Opening opening = PlanStore.open(few.plan(folder), MillionFigures.session(folder));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (PlanStore store = ((Opening.Opened) opening).store()) {
            assertThat(store.snapshot().plans()).isEqualTo(few.content().plans());
        }
    }

    @Test
    void isAsLargeAsItSays() {
        List<Project> projects = ManyProjects.WHOLE.content().plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .toList();
        assertThat(projects).hasSize(600).first().extracting(Project::id).isEqualTo(ManyProjects.project(0));
        assertThat(projects.stream().mapToInt(each -> each.milestones().size())).hasSize(600).containsOnly(10);
        assertThat(projects.stream().mapToInt(each -> each.reports().size()).sum()).isEqualTo(21_600);
    }
}
