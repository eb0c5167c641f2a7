package org.localityplan.desktop.kit.register.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.risk.Scale;
import org.localityplan.domain.plan.risk.Score;

/// How a form asks for a score, and what it says of one.
final class Steps {

    private Steps() {}

    static Row row() {
        return Row.of(
                Field.choice("likelihood", "How likely", "That it happens, or goes on", steps(Scale::likelihood)),
                Field.choice("impact", "How bad", "What it would do to the project", steps(Scale::impact)));
    }

    /// The score that is chosen; empty while one half is missing.
    static Optional<Score> read(Answers answers, LocalDate today, String reason) {
        var likelihood = answers.needed("likelihood", "How likely is it?");
        var impact = answers.needed("impact", "How bad would it be?");
        return likelihood.isEmpty() || impact.isEmpty()
                ? Optional.empty()
                : Optional.of(new Score(today, Integer.parseInt(likelihood), Integer.parseInt(impact), reason));
    }

    /// What would follow from the score.
    ///
    /// @param before the score before; empty for a new risk
    static Preview preview(Score score, Optional<Score> before, Writer writer) {
        int line = writer.snapshot().steering().appetite();
        int red = writer.snapshot().steering().thresholds().of(EvidenceRule.RISK_UNANSWERED);
        var sentences = new ArrayList<String>();
        sentences.add("It scores " + Scale.words(score) + ".");
        before.ifPresent(earlier -> sentences.add(
                "Before, on %s, it scored %s.".formatted(Spoken.day(earlier.on()), Scale.words(earlier))));
        sentences.add(score.value() >= line
                ? "The board hears of it: its line is %d.".formatted(line)
                : "It stays with the programme: the board’s line is %d.".formatted(line));
        if (score.value() >= red) {
            sentences.add(
                    "From %d on it speaks against the project until there is an action with a date.".formatted(red));
        }
        return new Preview("What would follow", sentences);
    }

    private static List<Option> steps(IntFunction<String> words) {
        return IntStream.rangeClosed(1, Score.STEPS)
                .mapToObj(step -> new Option(String.valueOf(step), step + " " + words.apply(step)))
                .toList();
    }
}
