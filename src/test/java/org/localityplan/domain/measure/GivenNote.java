package org.localityplan.domain.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Signature;

/// A note as a table writes it, in one word; `_` stands for a space.
///
/// `baseline@2025-04-01`, `break@2025-04`, `chart@screened@12`, `chart@unscreened@0`, `nochart@counted_once`,
/// `override@2026-10@GREEN@known_error`, `yearend@2026/27@590@2026-06-01`.
public final class GivenNote {

    private static final Signature CHAIR = new Signature("the chair", LocalDate.of(2026, 4, 1));

    private GivenNote() {}

    public static Note of(String word) {
        String[] parts = word.replace('_', ' ').split("@", -1);
        return switch (parts[0]) {
            case "baseline" -> new Note.BaselineChange(LocalDate.parse(parts[1]), "new service", CHAIR);
            case "break" -> new Note.Break(GivenMeasure.period(parts[1]), "new definition");
            case "chart" ->
                new Note.ChartChoice(
                        new Note.Spc.Charted(parts[1].equals("screened"), Integer.parseInt(parts[2])),
                        "asked for",
                        CHAIR);
            case "nochart" -> new Note.ChartChoice(new Note.Spc.NotCharted(), parts[1], CHAIR);
            case "override" ->
                new Note.Override(GivenMeasure.period(parts[1]), Light.valueOf(parts[2]), parts[3], CHAIR);
            case "yearend" ->
                new Note.YearEndForecast(
                        GivenMeasure.period(parts[1]),
                        new BigDecimal(parts[2]),
                        "as expected",
                        new Signature("the owner", LocalDate.parse(parts[3])));
            default -> throw new IllegalArgumentException(word);
        };
    }
}
