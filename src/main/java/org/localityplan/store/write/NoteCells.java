package org.localityplan.store.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Signature;

/// The columns that a kind of note fills beside its words.
///
/// @param words the reason, the cause, or all there is
record NoteCells(String kind, String words, Optional<Period> period, List<Object> rest) {

    static final String COLUMNS = "kind, words, period_kind, period_start, on_day, remedy, owner_role, due,"
            + " colour, amount, amount_decimals, charted, screening, fixed_after, signed_by, signed_on";
    private static final int REST = 12;

    /// The cells of a note.
    static NoteCells of(Note note) {
        return switch (note) {
            case Note.BaselineChange(LocalDate from, String reason, Signature by) ->
                of("BASELINE", reason, Optional.empty()).day(from).signed(by);
            case Note.ChartChoice(Note.Spc spc, String reason, Signature by) ->
                of("CHART", reason, Optional.empty()).chart(spc).signed(by);
            case Note.Break(Period from, String reason) -> of("BREAK", reason, Optional.of(from));
            case Note.Event(LocalDate day, String words) ->
                of("EVENT", words, Optional.empty()).day(day);
            case Note.Commentary(Period period, String cause, String action, String owner, LocalDate due) ->
                of("COMMENTARY", cause, Optional.of(period)).action(action, owner, due);
            case Note.Override(Period period, Light colour, String reason, Signature by) ->
                of("OVERRIDE", reason, Optional.of(period)).colour(colour).signed(by);
            case Note.YearEndForecast(Period year, BigDecimal value, String reason, Signature by) ->
                of("FORECAST", reason, Optional.of(year)).amount(value).signed(by);
            case Note.Remark(Period period, String words) -> of("REMARK", words, Optional.of(period));
        };
    }

    /// A note with nothing but its words, and its period where it has one.
    private static NoteCells of(String kind, String words, Optional<Period> period) {
        List<Object> rest = new ArrayList<>();
        for (int i = 0; i < REST; i++) {
            rest.add(Optional.empty());
        }
        return new NoteCells(kind, words, period, rest);
    }

    private NoteCells day(LocalDate day) {
        rest.set(0, day);
        return this;
    }

    private NoteCells action(String action, String owner, LocalDate due) {
        rest.set(1, action);
        rest.set(2, owner);
        rest.set(3, due);
        return this;
    }

    private NoteCells colour(Light colour) {
        rest.set(4, colour);
        return this;
    }

    private NoteCells amount(BigDecimal amount) {
        BigDecimal kept = FigureRows.kept(amount);
        rest.set(5, kept);
        rest.set(6, kept.scale());
        return this;
    }

    private NoteCells chart(Note.Spc spc) {
        rest.set(7, spc instanceof Note.Spc.Charted);
        if (spc instanceof Note.Spc.Charted(boolean screening, int fixedAfter)) {
            rest.set(8, screening);
            rest.set(9, fixedAfter);
        }
        return this;
    }

    private NoteCells signed(Signature by) {
        rest.set(10, by.person());
        rest.set(11, by.on());
        return this;
    }

    void addTo(List<Object> cells) {
        cells.add(kind);
        cells.add(words);
        cells.add(period.map(Period::kind).map(Enum::name));
        cells.add(period.map(Period::start));
        cells.addAll(rest);
    }
}
