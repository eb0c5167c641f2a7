package org.localityplan.desktop.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Change.StrikeNote;

class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Change CHANGE = new StrikeNote(new UUID(0, 1), new UUID(0, 2));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"652, 652", "'1,190', 1190", "'1 190', 1190", "'12,345,678', 12345678", "88.9, 88.9", "−0.5, -0.5",
        "-3, -3"})
    void readsNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
        assertThat(Answers.number(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1,19", "1.2.3", "5%", "12345678901234567890"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(Answers.number(typed)).isEmpty();
    }

    @Test
    void saysWhatIsMissingApartFromWhatIsWrong() {
        var answers = new Answers(new Draft(Map.of("amount", "many", "count", "1000")));
        answers.needed("words", "Say it.");
        answers.amount("amount", "How many?");
        answers.count("count", 999);
        answers.period("period", "Which period?");
        var reading = answers.reading(List.of(), () -> CHANGE);
        assertThat(reading.missing()).containsOnlyKeys("words", "period");
        assertThat(reading.wrong()).containsOnlyKeys("amount", "count");
        assertThat(reading.change()).isEmpty();
    }

    @Test
    void refusesADayToComeWhereItMustHaveCome() {
        var answers = new Answers(Draft.BLANK.with("day", "23/11/2026"));
        assertThat(answers.pastDay("day", "Which day?", TODAY)).isEmpty();
        assertThat(answers.complete()).isFalse();
        assertThat(new Answers(Draft.BLANK.with("day", "22/11/2026")).pastDay("day", "Which day?", TODAY))
                .contains(TODAY);
    }

    @Test
    void refusesMoreWordsThanAreKept() {
        var answers = new Answers(Draft.BLANK.with("words", "a".repeat(4_001)));
        answers.text("words");
        assertThat(answers.reading(List.of(), () -> CHANGE).wrong()).containsOnlyKeys("words");
    }

    @Test
    void makesTheChangeWhenNothingIsWrong() {
        var answers = new Answers(Draft.BLANK.with("words", "Said."));
        answers.needed("words", "Say it.");
        assertThat(answers.reading(List.of(), () -> CHANGE).change()).contains(CHANGE);
    }
}
