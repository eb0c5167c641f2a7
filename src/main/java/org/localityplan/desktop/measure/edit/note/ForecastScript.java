package org.localityplan.desktop.measure.edit.note;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.desktop.measure.page.RatingRule;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.note.Note;

/// Asks what the figure of a whole year is expected to be, and why.
final class ForecastScript extends NoteScript {

    private final Optional<Note.YearEndForecast> before;
    private final Unit unit;

    ForecastScript(NoteSubject subject) {
        super(NoteKind.FORECAST, subject);
        before = subject.before(Note.YearEndForecast.class);
        unit = subject.measure().unit();
    }

    @Override
    public Draft start() {
        return before.map(note -> Draft.BLANK
                .with("year", note.year().code())
                .with("value", note.value().toPlainString())
                .with(REASON, note.reason()))
                .orElseGet(() -> Draft.BLANK.with("year", thisYear().code()));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var years = Stream.concat(
                Stream.of(thisYear(), thisYear().next()),
                before.map(Note.YearEndForecast::year).stream())
                .distinct()
                .sorted()
                .map(year -> new Option(year.code(), year.label()))
                .toList();
        return List.of(Section.of(
                "",
                Row.of(
                        Field.choice("year", "Year", "The year at whose end it will be so", years),
                        Field.line("value", "Expected", "In the unit of the measure: " + unit.words())),
                Row.of(Field.paragraph(REASON, "Reason", "What the expectation rests on"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var year = answers.period("year", "Which year?");
        var value = answers.amount("value", "What is expected?");
        var reason = reason(answers);
        return reading(
                answers,
                year.map(each -> previews(each, value)).orElse(List.of()),
                () -> new Note.YearEndForecast(
                        year.orElseThrow(), value.orElseThrow(), reason, subject().writer()));
    }

    private List<Preview> previews(Period year, Optional<BigDecimal> value) {
        var previews = new ArrayList<Preview>();
        previews.add(new Preview("Against the target", against(year, value)));
        var earlier = subject().history().notes().yearEnd(year).stream()
                .map(note -> "%s: %s (%s). %s"
                        .formatted(
                                Formats.shortDate(note.by().on()),
                                print(note.value()),
                                note.by().person(),
                                note.reason()))
                .toList();
        previews.add(new Preview(
                "Forecasts for " + year.label() + " so far",
                earlier.isEmpty() ? List.of("None yet.") : earlier.reversed()));
        return previews;
    }

    private List<String> against(Period year, Optional<BigDecimal> value) {
        var target = subject().history().target(year);
        if (target.isEmpty()) {
            return List.of("No target is set for %s.".formatted(year.label()));
        }
        var rule = RatingRule.words(target.get(), subject().measure().polarity(), unit);
        return value.map(expected -> List.of(
                "%s would be: %s."
                        .formatted(
                                print(expected),
                                MeasureRag.judge(
                                        expected,
                                        target.get(),
                                        subject().measure().polarity())
                                        .words()),
                rule))
                .orElse(List.of(rule));
    }

    private String print(BigDecimal amount) {
        return unit.print(amount, Math.max(unit.decimals(), amount.stripTrailingZeros().scale()));
    }

    private Period thisYear() {
        return subject().measure().frequency() == Period.Kind.CALENDAR_YEAR
                ? Period.calendarYear(subject().today().getYear())
                : Period.financialYearOf(subject().today());
    }
}
