package org.localityplan.domain.measure.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Upkeep;

/// How far a figure can be trusted: its age, its quality, whether it is invented, and what a quicker measure says.
final class Trust {

    private Trust() {}

    static String freshness(MeasureHistory history, LocalDate asAt) {
        return history.freshness(asAt).map(Trust::words).orElse("");
    }

    private static String words(Freshness freshness) {
        return switch (freshness) {
            case Freshness.Current() -> "";
            case Freshness.Due(LocalDate by) -> "The next figure is due by " + Spoken.day(by) + ".";
            case Freshness.Overdue(long days) -> "The next figure is " + Spoken.days(days) + " overdue.";
            case Freshness.Stale(long days) ->
                "A full cycle has been missed: the next figure is " + Spoken.days(days) + " overdue.";
        };
    }

    /// What is known of the quality, with the remark and, shorter, without it.
    static List<String> quality(Upkeep.Quality quality) {
        String mark =
                switch (quality.mark()) {
                    case CHECKED -> "The figures have been checked";
                    case WITH_CARE -> "Use the figures with care";
                    case UNRELIABLE -> "The figures are not reliable";
                    case NOT_ASSESSED -> "";
                };
        if (mark.isEmpty()) {
            return List.of("");
        }
        return quality.remark().isBlank()
                ? List.of(mark + ".")
                : List.of(Spoken.sentence(mark + ": " + quality.remark()), mark + ".");
    }

    /// Which of the figures that the sentence rests on are invented: the newest, its target, earlier ones.
    static String illustration(MeasureHistory history, Observation newest) {
        boolean figure = newest.provenance().isIllustrative();
        boolean target = history.target(newest.period())
                .filter(each -> each.provenance().isIllustrative())
                .isPresent();
        boolean earlier = history.totals().stream().anyMatch(each -> each.provenance().isIllustrative());
        if (figure) {
            return target ? "The figure and its target are illustrative." : "The figure is illustrative.";
        }
        if (target) {
            return "The target is illustrative.";
        }
        return earlier ? "Some earlier figures are illustrative." : "";
    }

    /// `Its monthly measure Calls answered: on track in October 2026.`
    static String proxy(MeasureHistory quicker, LocalDate asAt) {
        Measure measure = quicker.measure();
        String light = MeasureRag.judge(quicker, asAt).light().words().toLowerCase(Locale.UK);
        String when = quicker.latest()
                .map(newest -> " in " + Spoken.period(newest.period()))
                .orElse("");
        return "Its " + frequency(measure.frequency()) + " measure " + measure.name() + ": " + light + when + ".";
    }

    private static String frequency(Period.Kind kind) {
        return switch (kind) {
            case MONTH -> "monthly";
            case QUARTER -> "quarterly";
            case FINANCIAL_YEAR, CALENDAR_YEAR -> "yearly";
        };
    }
}
