package org.localityplan.desktop.kit.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;

/// Reads a draft field by field and gathers what is wrong and what is missing.
public final class Answers {

    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(\\D|$))");
    private static final int LONGEST = 4_000;

    private final Draft draft;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    public Answers(Draft draft) {
        this.draft = draft;
    }

    /// A number as it is typed: `1,190`, `−0.5`.
    public static Optional<BigDecimal> number(String text) {
        var bare = GROUPS.matcher(text.strip()).replaceAll("").replace('−', '-');
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    public String text(String field) {
        var text = draft.text(field);
        if (text.length() > LONGEST) {
            wrong(field, "This has more than 4,000 letters. Shorten it.");
        }
        return text;
    }

    /// Words that must be there.
    ///
    /// @param ask what is said when they are not
    public String needed(String field, String ask) {
        var text = text(field);
        if (text.isEmpty()) {
            missing(field, ask);
        }
        return text;
    }

    /// A day that must be there.
    public Optional<LocalDate> day(String field, String ask) {
        var text = needed(field, ask);
        var day = UkDate.parse(text);
        if (day.isEmpty() && !text.isEmpty()) {
            wrong(field, "This is no day. Write it as 31/10/2026.");
        }
        return day;
    }

    /// A day that must be there and has come.
    public Optional<LocalDate> pastDay(String field, String ask, LocalDate today) {
        var day = day(field, ask);
        if (day.filter(each -> each.isAfter(today)).isPresent()) {
            wrong(field, "This day is still to come. Give today or an earlier day.");
            return Optional.empty();
        }
        return day;
    }

    /// A number that must be there.
    public Optional<BigDecimal> amount(String field, String ask) {
        var text = needed(field, ask);
        var amount = number(text);
        if (amount.isEmpty() && !text.isEmpty()) {
            wrong(field, "This is no number. Write it as 652 or 88.9.");
        }
        return amount;
    }

    /// A whole number from nought on; nought where nothing is typed.
    public int count(String field, int most) {
        var text = text(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > most) {
            wrong(field, "Write a whole number from 0 to %d.".formatted(most));
            return 0;
        }
        return Integer.parseInt(text);
    }

    /// A period that must be there.
    public Optional<Period> period(String field, String ask) {
        var text = needed(field, ask);
        var period = Period.parse(text);
        if (period.isEmpty() && !text.isEmpty()) {
            wrong(field, "This is no period. Write it as 2026/27, 2026/27 Q1 or Nov 2026.");
        }
        return period;
    }

    public void wrong(String field, String sentence) {
        wrong.putIfAbsent(field, sentence);
    }

    /// What can be meant but hardly is; it is saved when somebody says so.
    public void question(String field, String sentence) {
        questions.putIfAbsent(field, sentence);
    }

    public void missing(String field, String ask) {
        missing.putIfAbsent(field, ask);
    }

    /// Whether nothing is wrong and nothing missing.
    public boolean complete() {
        return wrong.isEmpty() && missing.isEmpty();
    }

    /// What has been read. What would follow of something that is hardly meant is not told.
    ///
    /// @param change asked for only when all is complete
    public Reading reading(List<Preview> previews, Supplier<Change> change) {
        return new Reading(
                wrong, questions, missing, questions.isEmpty() ? previews : List.of(),
                complete() ? Optional.of(change.get()) : Optional.empty());
    }
}
