package org.localityplan.desktop.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.desktop.measure.Course.Step;
import org.localityplan.domain.measure.spc.Variation;

class CourseTest {

    @ParameterizedTest(name = "{0}, {1}, chart {2}: improving {3}, deteriorating {4}")
    @CsvFileSource(resources = "/rules/course.csv", useHeadersInDisplayName = true)
    void believesTheChartBeforeTheComparisons(
            Step shortTerm, Step longTerm, Variation chart, boolean improving, boolean deteriorating) {
        var course = new Course(shortTerm, longTerm, Optional.ofNullable(chart));
        assertThat(course.improving()).isEqualTo(improving);
        assertThat(course.deteriorating()).isEqualTo(deteriorating);
    }
}
