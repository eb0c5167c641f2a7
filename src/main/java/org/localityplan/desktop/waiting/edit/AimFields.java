package org.localityplan.desktop.waiting.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.desktop.waiting.count.WholeNumber;
import org.localityplan.domain.waiting.ListTerms.Aim;

/// The size a list is to have by a day: four fields, all or none of them.
final class AimFields {

    /// The day it is to be reached: what is wrong with the aim as a whole stands there.
    static final String BY = "aim-by";

    private static final String FROM = "aim-from";
    private static final String START = "aim-start";
    private static final String PEOPLE = "aim-people";
    private static final int DAYS_IN_A_WEEK = 7;

    private AimFields() {}

    static Section section() {
        return new Section(
                "Aim",
                "The size that the list is to have by a day. Leave all four empty where none is agreed.",
                List.of(Row.of(
                        Field.line(FROM, "From", "The day the way there begins"),
                        Field.line(START, "People then", "How many were on the list"),
                        Field.line(BY, "By", "The day it is to be reached"),
                        Field.line(PEOPLE, "People by then", "How many may be left"))),
                List.of());
    }

    static Draft write(Aim aim, Draft draft) {
        return switch (aim) {
            case Aim.None() -> draft;
            case Aim.Size(var from, int start, var by, int people) ->
                draft.with(FROM, UkDate.write(from))
                        .with(START, String.valueOf(start))
                        .with(BY, UkDate.write(by))
                        .with(PEOPLE, String.valueOf(people));
        };
    }

    static Aim read(Draft draft, Answers answers) {
        if (Stream.of(FROM, START, BY, PEOPLE).allMatch(draft::blank)) {
            return new Aim.None();
        }
        Optional<LocalDate> from = answers.day(FROM, "From which day on?");
        int start = people(answers, START, "How many were on the list then?");
        Optional<LocalDate> by = answers.day(BY, "By which day?");
        int people = people(answers, PEOPLE, "How many may be on the list then?");
        if (from.isEmpty() || by.isEmpty()) {
            return new Aim.None();
        }
        if (!by.get().isAfter(from.get())) {
            answers.wrong(BY, "The day to reach the size must come after the day to begin. Check the days.");
            return new Aim.None();
        }
        return new Aim.Size(from.get(), start, by.get(), people);
    }

    private static int people(Answers answers, String field, String ask) {
        String text = answers.needed(field, ask);
        OptionalInt people = WholeNumber.parse(text);
        if (people.isEmpty() && !text.isEmpty()) {
            answers.wrong(field, "Write a whole number, for example 652.");
        }
        return people.orElse(0);
    }

    /// What the aim asks of the list, week by week.
    static List<Preview> preview(Aim aim) {
        return switch (aim) {
            case Aim.None() -> List.of();
            case Aim.Size(var from, int start, var by, int people) ->
                List.of(new Preview("What the aim asks", asked(start - people, from, by)));
        };
    }

    private static String asked(int fewer, LocalDate from, LocalDate by) {
        double weeks = ChronoUnit.DAYS.between(from, by) / (double) DAYS_IN_A_WEEK;
        return fewer <= 0
                ? "The list need not shrink."
                : "%s fewer in %s: each week about %s more must leave the list than join it."
                        .formatted(
                                Formats.counted(fewer, "person", "people"),
                                Formats.counted(Math.round(weeks), "week", "weeks"),
                                Formats.counted(Math.max(1, Math.round(fewer / weeks)), "person", "people"));
    }
}
