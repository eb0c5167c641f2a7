package org.localityplan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localityplan.domain.Area;
import org.localityplan.domain.KnownAnswers;
import org.localityplan.domain.measure.Benchmark.Standing;

/// Trafford among the councils of the North West in 2020/21, from the published file, to the last rank.
class BenchmarkKnownAnswersTest {

    private static final String YEAR = "2020/21";

    @TestFactory
    Stream<DynamicTest> agrees() throws IOException {
        List<KnownAnswers.Node> cases = KnownAnswers.read("benchmark.json").nodes("cases");
        List<NamedCsvRecord> published = published();
        assertThat(cases).hasSizeGreaterThan(5);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.text("measure"), () -> check(each, published)));
    }

    private static List<NamedCsvRecord> published() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(KnownAnswers.shared("data/ascof_2020-21_nw_councils_total.csv"))) {
            return reader.stream().toList();
        }
    }

    private static void check(KnownAnswers.Node known, List<NamedCsvRecord> published) {
        List<NamedCsvRecord> outcomes = published.stream()
                .filter(row -> row.getField("ASCOF Measure Code").equals(known.text("measure")))
                .filter(row -> row.getField("Measure Type").equals("Outcome"))
                .filter(row -> row.getField("Geographical Level").equals("Council"))
                .toList();
        Polarity polarity = known.text("good").equals("high") ? Polarity.HIGHER : Polarity.LOWER;
        GivenMeasure given = new GivenMeasure(known.text("measure"), Unit.PERCENT, polarity);
        outcomes.forEach(row -> add(given, row));
        List<Area> councils =
                outcomes.stream().map(BenchmarkKnownAnswersTest::area).toList();

        Standing.Ranked ranked =
                (Standing.Ranked) Benchmark.of(given.history(), new PeerGroup("North West", councils));

        assertThat(ranked.rank()).isEqualTo(known.number("rank").intValueExact());
        assertThat(ranked.of()).isEqualTo(known.number("of").intValueExact());
        assertThat(ranked.ties()).isEqualTo(known.number("ties").intValueExact());
        assertThat(ranked.missing()).extracting(Area::name).isEqualTo(known.list("missing"));
    }

    private static void add(GivenMeasure given, NamedCsvRecord row) {
        String cell = row.getField("Measure Value");
        String figure = cell.matches("-?[0-9.]+") ? cell : "x";
        given.peer(area(row), YEAR, figure);
        if (area(row).code().equals(GivenMeasure.TRAFFORD.code())) {
            given.own(YEAR, figure);
        }
    }

    private static Area area(NamedCsvRecord row) {
        return new Area(row.getField("ONS Code"), row.getField("Geographical Description"), Area.Level.COUNCIL);
    }
}
