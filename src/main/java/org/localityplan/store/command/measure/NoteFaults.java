package org.localityplan.store.command.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Signature;
import org.localityplan.store.write.FigureRows;
import org.localityplan.store.write.Writing;

/// What is wrong with a note, each fault under the name of its part: `reason`, `day`, `period`, `by` …
///
/// @param measure what the note is about
/// @param today no day but that by which something is to be done lies after it
record NoteFaults(Writing writing, UUID measure, LocalDate today, List<Fault> faults) {

    private static final int WORDS = 4_000;
    private static final int NAME = 300;
    private static final int INTEGER_DIGITS = 20;
    private static final String FIGURE = """
            SELECT o.measure_id FROM observation o
              JOIN locality l ON l.locality_id = o.locality_id AND l.area_code = o.area_code
             WHERE o.locality_id = :locality AND o.measure_id = :measure AND o.period_start = :start
               AND o.period_kind = :kind AND o.breakdown = 'Total' AND o.figure = 'VALUE'
            """;

    NoteFaults(Writing writing, UUID measure, LocalDate today) {
        this(writing, measure, today, new ArrayList<>());
    }

    List<Fault> of(Note note) {
        switch (note) {
            case Note.BaselineChange(LocalDate from, String reason, Signature by) -> {
                day("from", from);
                words("reason", reason);
                signature(by);
            }
            case Note.ChartChoice(Note.Spc _, String reason, Signature by) -> {
                words("reason", reason);
                signature(by);
            }
            case Note.Break(Period from, String reason) -> {
                day("from", from.start());
                words("reason", reason);
            }
            case Note.Event(LocalDate day, String words) -> {
                day("day", day);
                words("words", words);
            }
            case Note.Commentary commentary -> commentary(commentary);
            case Note.Override(Period period, Light _, String reason, Signature by) -> {
                overridden(period);
                words("reason", reason);
                signature(by);
            }
            case Note.YearEndForecast(Period year, BigDecimal value, String reason, Signature by) -> {
                forecast(year, value);
                words("reason", reason);
                signature(by);
            }
            case Note.Remark(Period period, String words) -> {
                day("period", period.start());
                words("words", words);
            }
        }
        return List.copyOf(faults);
    }

    private void commentary(Note.Commentary commentary) {
        day("period", commentary.period().start());
        words("cause", commentary.cause());
        words("action", commentary.action());
        name("owner", commentary.owner());
    }

    private void overridden(Period period) {
        boolean there = !writing.bare()
                .list(
                        FIGURE,
                        query -> query.bind("measure", measure)
                                .bind("start", period.start())
                                .bind("kind", period.kind().name()),
                        row -> row.id("measure_id"))
                .isEmpty();
        if (!there) {
            add("period", "There is no figure for %s whose colour could be changed. Enter the figure first."
                    .formatted(period.label()));
        }
    }

    private void forecast(Period year, BigDecimal value) {
        if (year.kind().months() < 12) {
            add("year", "A year-end forecast is for a whole year. Choose one.");
        }
        BigDecimal kept = FigureRows.kept(value);
        if (kept.precision() - kept.scale() > INTEGER_DIGITS) {
            add("value", "A number has at most 20 digits before its point. Check it.");
        }
    }

    private void day(String field, LocalDate day) {
        if (day.isAfter(today)) {
            add(field, "This cannot be in the future. Give a day up to %s.".formatted(NoteWords.day(today)));
        }
    }

    private void signature(Signature by) {
        name("by", by.person());
        day("on", by.on());
    }

    private void words(String field, String words) {
        filled(field, words, WORDS);
    }

    private void name(String field, String name) {
        filled(field, name, NAME);
    }

    private void filled(String field, String words, int most) {
        if (words.isBlank()) {
            add(field, "This is needed: others will ask. Write it down.");
        } else if (words.length() > most) {
            add(field, "This has at most %,d letters. Shorten it.".formatted(most));
        }
    }

    private void add(String field, String sentence) {
        faults.add(new Fault(field, sentence));
    }
}
