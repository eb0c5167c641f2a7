package org.localityplan.domain.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    private Period.Kind frequency = Period.Kind.MONTH;
    private Measure.Stage stage = Measure.Stage.LIVE;
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

    public GivenMeasure every(Period.Kind kind) {
        frequency = kind;
        return this;
    }

    public GivenMeasure at(Measure.Stage reached) {
        stage = reached;
        return this;
    }

    public GivenMeasure own(String period, String figure) {
        own.add(observation(TRAFFORD, period, figure(figure)));
        return this;
    }

    public GivenMeasure breakdown(String period, String people, String figure) {
        own.add(new Observation(TRAFFORD, period(period), people, figure(figure), SOURCE));
        return this;
    }

    public GivenMeasure england(String period, String figure) {
        comparators.add(observation(ENGLAND, period, figure(figure)));
        return this;
    }

    public GivenMeasure peer(Area area, String period, String figure) {
        peers.add(observation(area, period, figure(figure)));
        return this;
    }

    /// Figures as `2026-10=700`, of a breakdown as `2026-10|18-64=90`.
    public GivenMeasure figures(List<String> words) {
        for (String word : words) {
            String[] parts = word.split("=", 2);
            int bar = parts[0].indexOf('|');
            if (bar < 0) {
                own(parts[0], parts[1]);
            } else {
                breakdown(parts[0].substring(0, bar), parts[0].substring(bar + 1), parts[1]);
            }
        }
        return this;
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
        targets.add(new Target(period(period), aim(level), tolerance(tolerance), "agreed by the board", "", SOURCE));
        return this;
    }

    public GivenMeasure note(Note note) {
        notes.add(new Notes.Noted(new UUID(1, notes.size()), note, SOURCE));
        return this;
    }

    public MeasureHistory history() {
        Measure measure = new Measure(
                new UUID(0, 1),
                new MeasureKey(Framework.LOCAL, "M1"),
                name,
                unit,
                polarity,
                frequency,
                "Adults",
                "Lead therapist",
                stage,
                Upkeep.usual(frequency),
                SOURCE);
        return new MeasureHistory(measure, own, comparators, peers, targets, new Notes(notes));
    }

    public static Observation observation(Area area, String period, Figure figure) {
        return new Observation(area, period(period), Observation.TOTAL, figure, SOURCE);
    }

    public static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    /// `12.5`, `12.5±0.4`, `12.5p` (provisional), `c` (suppressed) or `x` (missing).
    public static Figure figure(String text) {
        if (text.equals("c")) {
            return new Figure.Suppressed();
        }
        if (text.equals("x")) {
            return new Figure.Missing();
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
