package org.localityplan.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.measure.note.Signature;

/// A note of every kind, and every choice of chart.
final class RichNotes {

    static final Signature HEAD = new Signature("Head of performance", LocalDate.of(2026, 11, 2));
    static final Period LATEST = Period.financialYear(2020);

    private RichNotes() {}

    static Notes notes() {
        return new Notes(List.of(
                noted(90, new Note.BaselineChange(LocalDate.of(2019, 4, 1), "A new service began", HEAD)),
                noted(91, new Note.ChartChoice(new Note.Spc.Charted(false, 12), "Twelve quiet years", HEAD)),
                noted(92, new Note.ChartChoice(new Note.Spc.NotCharted(), "It moves in steps", HEAD)),
                noted(93, new Note.Break(LATEST, "Counted by the new return")),
                noted(94, new Note.Event(LocalDate.of(2020, 3, 23), "Lockdown")),
                noted(95, new Note.Commentary(
                        LATEST, "Fewer referrals", "Restart", "SRO, Home first", LocalDate.of(2027, 3, 31))),
                noted(96, new Note.Override(LATEST, Light.AMBER, "Half the figures are late", HEAD)),
                noted(97, new Note.YearEndForecast(
                        Period.financialYear(2026), new BigDecimal("90.50"), "As in spring", HEAD)),
                noted(98, new Note.Remark(LATEST, "Provisional until June"))));
    }

    static Notes.Noted noted(int number, Note note) {
        return new Notes.Noted(RichPlan.id(number), note, number % 2 == 0 ? RichPlan.INVENTED : RichPlan.OWN);
    }
}
