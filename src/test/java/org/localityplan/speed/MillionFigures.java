package org.localityplan.speed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.intake.sample.SamplePlan;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;
import org.localityplan.store.Session;
import org.localityplan.store.TimeOrderedId;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Fingerprint;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;
import org.localityplan.store.write.FigureRows;
import org.localityplan.store.write.MeasureWriter;
import org.localityplan.store.write.Writing;

/// Makes the sample plan, and the sample plan with monthly measures of all councils on top. Figures come from a formula,
/// so that each file is like the other.
///
/// @param measures how many monthly measures
/// @param months how many months of each
public record MillionFigures(int measures, int months) {

    /// 60 measures of 152 councils, with their region and country, over 110 months.
    public static final MillionFigures WHOLE = new MillionFigures(60, 110);

    private static final int COUNCILS = 152;
    private static final Period LAST = Period.month(2026, 10);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/London"));
    private static final Provenance SOURCE = Provenance.illustrative();
    private static final UUID BATCH = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0009L);

    /// The session in which the plans in a folder are made and opened.
    public static Session session(Path folder) {
        return new Session("speed", CLOCK, folder.resolve("backups"));
    }

    /// The sample in a file of its own, made unless it is there.
    public static Path sample(Path folder) {
        return made(folder.resolve("sample.plan"), SamplePlan.read().plan());
    }

    /// The plan in the folder, made unless it is there.
    public Path plan(Path folder) throws IOException {
        Path finished = folder.resolve("figures-%d-%d.plan".formatted(measures, months));
        if (!(Manifest.read(new PlanFile(finished).manifest()) instanceof Manifest.Closed)) {
            Files.deleteIfExists(finished);
            PlanFile unfilled = new PlanFile(made(finished, content()));
            Manifest.Closed before = (Manifest.Closed) Manifest.read(unfilled.manifest());
            Files.delete(unfilled.manifest());
            fill(unfilled.path());
            Manifest.write(
                    unfilled.manifest(),
                    new Manifest.Closed(before.marks(), Fingerprint.of(finished), before.head()));
        }
        return finished;
    }

    /// A plan file with the content, made unless it is there.
    static Path made(Path file, Snapshot content) {
        if (!Files.exists(file)) {
            Session session = session(file.resolveSibling("."));
            if (!(PlanStore.create(file, content, session) instanceof Opening.Opened(PlanStore store))) {
                throw new IllegalStateException("The plan could not be made: " + file);
            }
            store.close();
        }
        return file;
    }

    /// The sample with the new measures and their targets, still without figures.
    private Snapshot content() {
        Snapshot sample = SamplePlan.read().plan();
        List<MeasureHistory> all = new ArrayList<>(sample.measures());
        IntStream.range(0, measures).mapToObj(this::measure).forEach(each -> all.add(new MeasureHistory(
                each, List.of(), List.of(), List.of(), List.of(target()), Notes.NONE)));
        return new Snapshot(
                sample.locality(),
                sample.asAt(),
                sample.plans(),
                sample.decisions(),
                all,
                sample.peerGroups(),
                sample.waitingLists(),
                sample.budget(),
                Steering.USUAL);
    }

    private Measure measure(int number) {
        return new Measure(
                new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0001_0000L + number),
                new MeasureKey(Framework.LOCAL, "M%03d".formatted(number)),
                "Monthly measure %d".formatted(number),
                Unit.PERCENT,
                number % 2 == 0 ? Polarity.HIGHER : Polarity.LOWER,
                Period.Kind.MONTH,
                "Made by a formula to see how the program copes with many figures",
                "Head of performance",
                Measure.Stage.LIVE,
                Upkeep.usual(Period.Kind.MONTH),
                SOURCE);
    }

    private static Target target() {
        return new Target(
                LAST, new Target.Aim.Level(new BigDecimal("50")), Target.Tolerance.DEFAULT, "A half", "", SOURCE);
    }

    private void fill(Path file) {
        Engine engine = Engine.open(file);
        try {
            UUID locality = Schema.identity(engine.owner()).getFirst().locality();
            String index = "SELECT column_name FROM information_schema.index_columns"
                    + " WHERE index_name = 'observation_by_period' ORDER BY ordinal_position";
            String columns = String.join(", ", engine.owner().createQuery(index).mapTo(String.class).list());
            engine.owner().execute("DROP INDEX observation_by_period");
            engine.owner().useTransaction(handle -> fill(new Writing(handle, locality, new TimeOrderedId(CLOCK))));
            // Afterwards, which takes a fraction of the time and room
            engine.owner().execute("CREATE INDEX observation_by_period ON observation (" + columns + ")");
        } finally {
            engine.compactAndClose();
        }
    }

    private void fill(Writing writing) {
        UUID source = writing.source(SOURCE);
        List<String> areas = areas(writing);
        try (var rows = MeasureWriter.observations(writing)) {
            areas.forEach(area -> figures(
                    area, source, (place, known) -> MeasureWriter.observation(rows, place, known, BATCH)));
        }
    }

    /// The sample's councils, then invented ones until there are as many as in England, and what the sample compares with.
    private static List<String> areas(Writing writing) {
        Snapshot sample = SamplePlan.read().plan();
        List<String> councils = Stream.concat(
                Stream.concat(
                        Stream.of(sample.locality()),
                        sample.measures().stream().flatMap(each -> each.peers().stream()).map(Observation::area)),
                IntStream.range(0, COUNCILS).mapToObj(number -> new Area(
                        "X%08d".formatted(number), "Council %d".formatted(number), Area.Level.COUNCIL)))
                .distinct().limit(COUNCILS).map(writing::area).toList();
        Stream<String> above = sample.measures().stream().flatMap(each -> each.comparators().stream())
                .map(each -> each.area().code()).distinct();
        return Stream.concat(councils.stream(), above).distinct().sorted().toList();
    }

    private interface Taker {
        void take(FigureRows.Place place, FigureRows.Content.Known figure);
    }

    private void figures(String area, UUID source, Taker taker) {
        for (int number = 0; number < measures; number++) {
            UUID measure = measure(number).id();
            Period period = LAST;
            for (int month = 0; month < months; month++) {
                Figure figure = new Figure.Value(amount(area.hashCode(), number, month), Map.of(), false);
                taker.take(
                        new FigureRows.Place(area, measure, period, Observation.TOTAL),
                        new FigureRows.Content.Known(figure, source));
                period = period.previous();
            }
        }
    }

    /// Between 40.0 and 60.0, spread as a sum of three dice is.
    private static BigDecimal amount(int area, int measure, int month) {
        long mixed = (area * 31L + measure) * 1_000_003L + month;
        long sum = 0;
        for (int die = 0; die < 3; die++) {
            mixed = mixed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            sum += Long.remainderUnsigned(mixed >>> 33, 67);
        }
        return BigDecimal.valueOf(400 + sum, 1);
    }
}
