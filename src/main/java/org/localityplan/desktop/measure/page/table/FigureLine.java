package org.localityplan.desktop.measure.page.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.sentence.HonestFigure;

/// One figure with all that is known of it.
///
/// @param state provisional, suppressed or missing; empty for a final value
record FigureLine(
        String period,
        String value,
        String numerator,
        String denominator,
        String margin,
        String state,
        String target,
        String rating,
        String source,
        String note) {

    static final List<String> HEADS = List.of(
            "Period", "Value", "Numerator", "Denominator", "Margin of error", "State", "Target", "Rating",
            "Source", "Note");

    /// What is spoken without its head.
    private static final Set<String> PLAIN = Set.of("Value", "State", "Rating");

    private static final String NONE = "–";

    /// The totals of the locality, newest first. Groups of people stand on a tab of their own, where small numbers are
    /// withheld.
    static List<FigureLine> of(Subject subject) {
        return subject.history().totals().reversed().stream()
                .map(each -> of(each, subject))
                .toList();
    }

    private static FigureLine of(Observation own, Subject subject) {
        return new FigureLine(
                own.period().label(),
                value(own, subject),
                part(own, Figure.Part.NUMERATOR),
                part(own, Figure.Part.DENOMINATOR),
                part(own, Figure.Part.MARGIN_OF_ERROR),
                state(own.figure()),
                subject.target(own),
                rating(own, subject),
                own.provenance().source(),
                subject.history().notes().remark(own.period()).map(Note.Remark::words).orElse(""));
    }

    List<String> cells() {
        return List.of(
                period, value, numerator, denominator, margin, state, target, rating, source, note);
    }

    /// The row in one sentence, without what is not known.
    String spoken() {
        List<String> parts = new ArrayList<>();
        List<String> cells = cells();
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !cells.get(i).equals(NONE)) {
                var head = HEADS.get(i).toLowerCase(Locale.UK);
                parts.add(PLAIN.contains(HEADS.get(i)) ? cells.get(i) : head + " " + cells.get(i));
            }
        }
        return period + ": " + String.join(", ", parts);
    }

    /// With as many decimals as the light beside it needs.
    private static String value(Observation own, Subject subject) {
        var measure = subject.measure();
        return switch (own.figure()) {
            case Figure.Value(var amount, var _, var _) ->
                subject.history()
                        .target(own.period())
                        .map(target -> HonestFigure.print(amount, target, measure.polarity(), measure.unit()))
                        .orElseGet(() -> subject.print(amount));
            case Figure.Suppressed(),Figure.Missing() -> NONE;
        };
    }

    private static String part(Observation own, Figure.Part part) {
        return own.figure() instanceof Figure.Value value
                ? value.part(part).map(amount -> number(amount, part)).orElse(NONE)
                : NONE;
    }

    private static String number(BigDecimal amount, Figure.Part part) {
        String sign = part == Figure.Part.MARGIN_OF_ERROR ? "± " : "";
        return sign + String.format(Locale.UK, "%,f", amount).replaceFirst("\\.?0+$", "");
    }

    private static String state(Figure figure) {
        return switch (figure) {
            case Figure.Value(var _, var _, var provisional) -> provisional ? "provisional" : "";
            case Figure.Suppressed() -> "suppressed";
            case Figure.Missing() -> "missing";
        };
    }

    private static String rating(Observation own, Subject subject) {
        var override = subject.history().notes().override(own.period());
        if (override.isPresent()) {
            return override.get().colour().words() + ", set by " + override.get().by().person();
        }
        return own.figure()
                .value()
                .flatMap(amount -> subject.history()
                        .target(own.period())
                        .map(target -> MeasureRag.judge(amount, target, subject.measure().polarity())))
                .map(Rating::words)
                .orElse(NONE);
    }
}
