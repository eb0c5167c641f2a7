package org.localityplan.domain.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.note.Note;

/// How a measure stands against its target: red, amber, green, or why it is not judged.
///
/// Rule: with value v and target t the shortfall is (t − v)/|t| where higher is better and (v − t)/|t| where lower is
/// better. None is green, up to the tolerance is amber, more is red. Within a band is green; outside it by no more than
/// the tolerance times its width is amber. An absolute tolerance is in the unit of the measure. Values are compared
/// unrounded and without division.
public final class MeasureRag {

    private MeasureRag() {}

    /// The rating of the measure's newest total.
    ///
    /// @param asAt the day it is looked at; a target whose period has not ended by then is not due
    public static Rating judge(MeasureHistory history, LocalDate asAt) {
        Measure measure = history.measure();
        if (measure.stage() != Measure.Stage.LIVE) {
            return unrated(Rating.Reason.IN_DEVELOPMENT);
        }
        if (measure.polarity() == Polarity.NEUTRAL) {
            return unrated(Rating.Reason.NO_TARGET);
        }
        Optional<Rating> newest = history.latest()
                .map(latest -> overridden(history, latest.period(), judge(latest, history, asAt)));
        return newest.orElseGet(() -> withoutValue(history.targets(), asAt));
    }

    /// An override holds for its own period only, so it lapses when the next figure comes.
    private static Rating overridden(MeasureHistory history, Period period, Rating computed) {
        return history.notes()
                .override(period)
                .<Rating>map(override -> new Rating.Overridden(override, computed))
                .orElse(computed);
    }

    private static Rating judge(Observation latest, MeasureHistory history, LocalDate asAt) {
        if (history.targets().isEmpty()) {
            return unrated(Rating.Reason.NO_TARGET);
        }
        return switch (latest.figure()) {
            case Figure.Suppressed() -> unrated(Rating.Reason.SUPPRESSED);
            case Figure.Missing() -> unrated(Rating.Reason.NO_DATA);
            case Figure.Value value ->
                history.target(latest.period())
                        .map(target -> judge(
                                value.amount(), target, history.measure().polarity()))
                        .orElseGet(() -> withoutTarget(latest.period(), history.targets(), asAt));
        };
    }

    /// The rating of one value. A neutral measure is never judged, nor is a level where a band is meant.
    public static Rating judge(BigDecimal value, Target target, Polarity polarity) {
        if (polarity == Polarity.NEUTRAL) {
            return unrated(Rating.Reason.NO_TARGET);
        }
        return switch (target.aim()) {
            case Target.Aim.Band band -> rate(outside(value, band), target, band.high().subtract(band.low()));
            case Target.Aim.Level(BigDecimal level) when polarity == Polarity.HIGHER ->
                rate(level.subtract(value), target, level.abs());
            case Target.Aim.Level(BigDecimal level) when polarity == Polarity.LOWER ->
                rate(value.subtract(level), target, level.abs());
            case Target.Aim.Level _ -> unrated(Rating.Reason.NO_TARGET);
        };
    }

    private static BigDecimal outside(BigDecimal value, Target.Aim.Band band) {
        return band.low().subtract(value).max(value.subtract(band.high()));
    }

    /// @param missing by how much the value falls short, in the unit of the measure; none or negative when it does not
    /// @param whole what a relative tolerance is a share of
    private static Rating rate(BigDecimal missing, Target target, BigDecimal whole) {
        if (missing.signum() <= 0) {
            return new Rating.Green();
        }
        return switch (target.tolerance()) {
            case Target.Tolerance.Absolute(BigDecimal amount) -> rate(missing, amount, missing);
            case Target.Tolerance.Relative(BigDecimal share) ->
                rate(missing, share.multiply(whole), missing.divide(whole, MathContext.DECIMAL64));
        };
    }

    private static Rating rate(BigDecimal missing, BigDecimal tolerated, BigDecimal shortfall) {
        return missing.compareTo(tolerated) <= 0 ? new Rating.Amber(shortfall) : new Rating.Red(shortfall);
    }

    /// The newest forecast that the owner gave for the year, financial or calendar, that holds the day.
    public static Optional<Note.YearEndForecast> yearEndForecast(MeasureHistory history, LocalDate asAt) {
        return history.notes().of(Note.YearEndForecast.class).stream()
                .filter(each -> each.year().holds(asAt))
                .reduce((one, other) -> other.by().on().isBefore(one.by().on()) ? one : other);
    }

    /// The owner's newest forecast for the year that holds the day, against the target of that year; no data where nobody
    /// gave one.
    public static Rating yearEnd(MeasureHistory history, LocalDate asAt) {
        if (history.measure().stage() != Measure.Stage.LIVE) {
            return unrated(Rating.Reason.IN_DEVELOPMENT);
        }
        return yearEndForecast(history, asAt)
                .map(forecast -> history.target(forecast.year())
                        .map(target -> judge(forecast.value(), target, history.measure().polarity()))
                        .orElseGet(() -> unrated(Rating.Reason.NO_TARGET)))
                .orElseGet(() -> unrated(Rating.Reason.NO_DATA));
    }

    private static Rating withoutValue(List<Target> targets, LocalDate asAt) {
        if (targets.isEmpty()) {
            return unrated(Rating.Reason.NO_TARGET);
        }
        boolean due = targets.stream().anyMatch(each -> each.period().end().isBefore(asAt));
        return unrated(due ? Rating.Reason.NO_DATA : Rating.Reason.NOT_DUE);
    }

    /// The newest value is for a period without a target of its own: a later target is awaited or has been missed out.
    private static Rating withoutTarget(Period valued, List<Target> targets, LocalDate asAt) {
        List<Target> later = targets.stream()
                .filter(each -> each.period().end().isAfter(valued.end()))
                .toList();
        return later.isEmpty() ? unrated(Rating.Reason.NO_TARGET) : withoutValue(later, asAt);
    }

    private static Rating unrated(Rating.Reason reason) {
        return new Rating.Unrated(reason);
    }
}
