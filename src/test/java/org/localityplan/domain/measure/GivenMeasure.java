package org.localityplan.domain.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;

/// A measure put together for a test, one fact at a time.
public final class GivenMeasure {

    public static final Area TRAFFORD = new Area("E08000009", "Trafford", Area.Level.COUNCIL);
    public static final Area ENGLAND = new Area("E92000001", "England", Area.Level.COUNTRY);
    public static final Provenance SOURCE = Provenance.local("Monthly return");

    private final String name;
    private final Unit unit;
    private final Polarity polarity;
    private MeasureKey key = new MeasureKey(Framework.LOCAL, "M1");
    private Period.Kind frequency = Period.Kind.MONTH;
    private Measure.Stage stage = Measure.Stage.LIVE;
    private Upkeep upkeep = Upkeep.usual(Period.Kind.MONTH);
    private final List<Observation> own = new ArrayList<>();
    private final List<Observation> comparators = new ArrayList<>();
    private final List<Observation> peers = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Notes.Noted> notes = new ArrayList<>();

    public GivenMeasure(String name, Unit unit, Polarity polarity) {
        this.name = name;
        this.unit = unit;
        this.polarity = polarity;
    }

    public GivenMeasure keyed(MeasureKey known) {
        key = known;
        return this;
    }

    public GivenMeasure every(Period.Kind kind) {
        frequency = kind;
        upkeep = Upkeep.usual(kind);
        return this;
    }

    public GivenMeasure keptBy(Upkeep kept) {
        upkeep = kept;
        return this;
    }

    public GivenMeasure at(Measure.Stage reached) {
        stage = reached;
        return this;
    }

    /// A figure as [#figure] reads it; one that ends in `i` is illustrative.
    public GivenMeasure own(String period, String figure) {
        boolean invented = figure.endsWith("i");
        Figure known = figure(invented ? figure.substring(0, figure.length() - 1) : figure);
        own.add(new Observation(
                TRAFFORD, period(period), Observation.TOTAL, known, invented ? Provenance.illustrative() : SOURCE));
        return this;
    }

    public GivenMeasure breakdown(String period, String people, String figure) {
        own.add(new Observation(TRAFFORD, period(period), people, figure(figure), SOURCE));
        return this;
    }

    public GivenMeasure england(String period, String figure) {
        return comparator(ENGLAND, period, figure);
    }

    public GivenMeasure comparator(Area area, String period, String figure) {
        comparators.add(observation(area, period, figure(figure)));
        return this;
    }

    public GivenMeasure peer(Area area, String period, String figure) {
        peers.add(observation(area, period, figure(figure)));
        return this;
    }

    /// Figures as `2026-10=700`, of following periods as `2026-09=650,700`, of a breakdown as `2026-10|18-64=90`.
    public GivenMeasure figures(List<String> words) {
        for (String word : words) {
            String[] parts = word.split("=", 2);
            int bar = parts[0].indexOf('|');
            if (parts[1].contains(",")) {
                following(period(parts[0]), List.of(parts[1].split(",", -1)));
            } else if (bar < 0) {
                own(parts[0], parts[1]);
            } else {
                breakdown(parts[0].substring(0, bar), parts[0].substring(bar + 1), parts[1]);
            }
        }
        return this;
    }

    private void following(Period first, List<String> figures) {
        Period period = first;
        for (String figure : figures) {
            own(period.code(), figure);
            period = period.next();
        }
    }

    /// Targets as `2026/27=600`, each with a tolerance of 10 % unless it says another, `2026/27=0~5`.
    public GivenMeasure targets(List<String> words) {
        for (String word : words) {
            String[] parts = word.split("[=~]", -1);
            target(parts[0], parts[1], parts.length > 2 ? parts[2] : "10%");
        }
        return this;
    }

    public GivenMeasure target(String period, String level, String tolerance) {
        boolean invented = level.endsWith("i");
        targets.add(new Target(
                period(period),
                aim(level.replace("i", "")),
                tolerance(tolerance),
                "agreed by the board",
                "",
                invented ? Provenance.illustrative() : SOURCE));
        return this;
    }

    public GivenMeasure note(Note note) {
        notes.add(new Notes.Noted(new UUID(1, notes.size()), note, SOURCE));
        return this;
    }

    /// Notes as [GivenNote] reads them.
    public GivenMeasure notes(List<String> words) {
        words.forEach(word -> note(GivenNote.of(word)));
        return this;
    }

    public MeasureHistory history() {
        Measure measure = new Measure(
                new UUID(0, 1),
                key,
                name,
                unit,
                polarity,
                frequency,
                "Adults",
                "Lead therapist",
                stage,
                upkeep,
                SOURCE);
        return new MeasureHistory(measure, own, comparators, peers, targets, new Notes(notes));
    }

    public static Observation observation(Area area, String period, Figure figure) {
        return new Observation(area, period(period), Observation.TOTAL, figure, SOURCE);
    }

    /// `12.5[4/32]`, a value with its numerator and denominator, either of which may be left out.
    private static Figure.Value fraction(String text) {
        int bracket = text.indexOf('[');
        String[] parts = text.substring(bracket + 1, text.length() - 1).split("/", -1);
        Map<Figure.Part, BigDecimal> known = new EnumMap<>(Figure.Part.class);
        if (!parts[0].isEmpty()) {
            known.put(Figure.Part.NUMERATOR, new BigDecimal(parts[0]));
        }
        if (!parts[1].isEmpty()) {
            known.put(Figure.Part.DENOMINATOR, new BigDecimal(parts[1]));
        }
        return new Figure.Value(new BigDecimal(text.substring(0, bracket)), known, false);
    }

    public static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    /// `12.5`, `12.5±0.4`, `12.5[4/32]`, `12.5p` (provisional), `c` (suppressed) or `x` (missing).
    public static Figure figure(String text) {
        if (text.equals("c")) {
            return new Figure.Suppressed();
        }
        if (text.equals("x")) {
            return new Figure.Missing();
        }
        if (text.endsWith("]")) {
            return fraction(text);
        }
        int margin = text.indexOf('±');
        if (margin > 0) {
            BigDecimal amount = new BigDecimal(text.substring(0, margin));
            BigDecimal half = new BigDecimal(text.substring(margin + 1));
            return new Figure.Value(amount, Map.of(Figure.Part.MARGIN_OF_ERROR, half), false);
        }
        boolean provisional = text.endsWith("p");
        return new Figure.Value(new BigDecimal(text.replace("p", "")), Map.of(), provisional);
    }

    /// `600` or, for a band, `80..90`.
    public static Target.Aim aim(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? new Target.Aim.Level(new BigDecimal(text))
                : new Target.Aim.Band(
                        new BigDecimal(text.substring(0, dots)), new BigDecimal(text.substring(dots + 2)));
    }

    /// `10%` of the target (or of the band's width), or `5` in the unit of the measure.
    public static Target.Tolerance tolerance(String text) {
        return text.endsWith("%")
                ? new Target.Tolerance.Relative(new BigDecimal(text.replace("%", "")).movePointLeft(2))
                : new Target.Tolerance.Absolute(new BigDecimal(text));
    }
}
