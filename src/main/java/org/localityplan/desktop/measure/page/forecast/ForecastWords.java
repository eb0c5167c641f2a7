package org.localityplan.desktop.measure.page.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.forecast.Forecast;
import org.localityplan.domain.measure.forecast.TrackRecord;
import org.localityplan.domain.measure.forecast.YearEnd;

/// What is to be expected of the measure, in words and as a picture.
///
/// @param picture the forecast with its band, or why there is none
/// @param yearEnd what the owner and the rule expect of the end of the year
/// @param record how good such forecasts have been
record ForecastWords(Picture picture, List<Fact> yearEnd, List<String> record) {

    private static final List<String> HEADS = List.of("Period", "Expected", "Low", "High", "Target");
    private static final String NO_RECORD =
            "No track record yet: it takes six forecasts that can be held against what came.";

    ForecastWords {
        yearEnd = List.copyOf(yearEnd);
        record = List.copyOf(record);
    }

    static ForecastWords of(Subject subject) {
        var asAt = subject.snapshot().asAt();
        var owner = YearEnd.of(subject.history(), asAt);
        var year = switch (owner) {
            case YearEnd.Expected(var forecast, var _) -> forecast.year();
            case YearEnd.NotGiven(var given) -> given;
        };
        var forecast = Forecast.of(subject.history());
        return new ForecastWords(
                picture(subject, forecast, year), facts(subject, owner, forecast, year), record(subject, forecast));
    }

    private static Picture picture(Subject subject, Forecast forecast, Period year) {
        return switch (forecast) {
            case Forecast.None(var reason) -> Picture.words("There is no forecast by rule", ended(reason));
            case Forecast.Expected expected -> {
                var drawing = new OutlookDrawing(subject, expected, year);
                yield Picture.chart(new ChartStory(
                        title(subject, expected, year),
                        expected.rule().words() + " 8 of 10 outcomes lie in the band.",
                        drawing::draw,
                        new ChartStory.Table(
                                HEADS,
                                expected.steps().stream().map(step -> point(subject, step)).toList())));
            }
        };
    }

    /// The end of the year where the forecast reaches it, or else as far as it goes.
    private static String title(Subject subject, Forecast.Expected forecast, Period year) {
        var step = forecast.at(year).orElseGet(() -> forecast.steps().getLast());
        return "If nothing is done: %s in %s, between %s and %s"
                .formatted(
                        subject.print(step.expected()), step.period().label(), subject.print(step.low()),
                        subject.print(step.high()));
    }

    private static Point point(Subject subject, Forecast.Step step) {
        var target = subject.history().target(step.period()).map(subject::words).orElse("–");
        List<String> cells = List.of(
                step.period().label(),
                subject.print(step.expected()),
                subject.print(step.low()),
                subject.print(step.high()),
                target);
        var spoken = "%s: %s expected, between %s and %s%s"
                .formatted(
                        Spoken.period(step.period()), cells.get(1), cells.get(2), cells.get(3),
                        target.equals("–") ? "" : ", target " + target);
        return new Point(step.period().end().toEpochDay(), spoken, cells);
    }

    private static List<Fact> facts(Subject subject, YearEnd owner, Forecast forecast, Period year) {
        List<Fact> facts = new ArrayList<>();
        switch (owner) {
            case YearEnd.Expected(var note, var rating) -> {
                facts.add(new Fact(
                        "The owner", "expects %s for %s: %s"
                                .formatted(subject.print(note.value()), year.label(), lower(rating.words()))));
                facts.add(new Fact("Because", note.reason()));
                facts.add(new Fact(
                        "Said by", "%s, %s".formatted(note.by().person(), Formats.longDate(note.by().on()))));
            }
            case YearEnd.NotGiven(var _) ->
                facts.add(new Fact("The owner", "has not said what to expect of %s".formatted(year.label())));
        }
        if (forecast instanceof Forecast.Expected expected) {
            expected.at(year)
                    .ifPresent(step -> facts.add(new Fact(
                            "By rule",
                            "%s, between %s and %s"
                                    .formatted(
                                            subject.print(step.expected()), subject.print(step.low()),
                                            subject.print(step.high())))));
        }
        subject.history()
                .target(year)
                .ifPresent(target -> facts.add(new Fact("Target", subject.words(target))));
        return facts;
    }

    private static List<String> record(Subject subject, Forecast forecast) {
        List<String> record = new ArrayList<>();
        if (forecast instanceof Forecast.Expected) {
            var tracks = TrackRecord.of(subject.history());
            tracks.forEach(track -> record.add("By rule, " + track.words(subject.measure().unit()) + "."));
            if (tracks.isEmpty()) {
                record.add(NO_RECORD);
            }
        }
        YearEnd.fared(subject.history(), subject.snapshot().asAt()).forEach(fared -> record.add(
                "The owner expected %s for %s on %s; it came to %s."
                        .formatted(
                                subject.print(fared.forecast().value()),
                                fared.forecast().year().label(),
                                Formats.longDate(fared.forecast().by().on()),
                                subject.print(fared.outcome()))));
        return record;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String ended(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
